// Pictures in Graphviz' language DOT.
#include <fmt/format.h>

#include "runtime/lifetimes/picture.hpp"

namespace gossamer {

namespace {

constexpr char const* garbage_color = "#c0202a";
constexpr char const* cycle_color = "#c77a00";  // of cycles that live
constexpr char const* plain_color = "#4a5560";
constexpr size_t most_drawn_groups = 12;

// For labels between < and >. What DOT or XML could take for something else is written as an entity; control characters
// and lone surrogates, which no picture can show, become question marks.
std::string escaped(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        bool const is_surrogate =
            byte == 0xED && i + 2 < text.size() && (static_cast<unsigned char>(text[i + 1]) & 0xE0) == 0xA0;
        if (is_surrogate) {
            out += '?';
            i += 2;
        } else if (byte == '&')
            out += "&amp;";
        else if (byte == '<')
            out += "&lt;";
        else if (byte == '>')
            out += "&gt;";
        else if (byte == '"')
            out += "&quot;";
        else if (byte < 0x20 || byte == 0x7F)
            out += '?';
        else
            out += static_cast<char>(byte);
    }
    return out;
}

std::string box_label(std::string const& title, std::vector<std::string> const& lines) {
    std::string label = "<b>" + escaped(title) + "</b>";
    for (std::string const& line : lines) label += "<br/><font point-size=\"10\">" + escaped(line) + "</font>";
    return "<" + label + ">";
}

// An empty label between < and > is an error.
std::string edge_label(std::string const& text) { return text.empty() ? "\"\"" : "<" + escaped(text) + ">"; }

std::string node_line(PictureNode const& node, size_t place) {
    std::string style = node.is_garbage ? fmt::format(", color=\"{0}\", fillcolor=\"#fbe9ea\"", garbage_color) : "";
    return fmt::format("  n{} [label={}{}];\n", place, box_label(node.title, node.lines), style);
}

std::string edge_line(PictureEdge const& edge) {
    std::string style;
    if (edge.is_weak)
        style = ", style=dashed, arrowhead=open";
    else if (edge.is_garbage)
        style = fmt::format(", color=\"{0}\", fontcolor=\"{0}\", penwidth={1}", garbage_color,
                            edge.is_in_cycle ? "2" : "1");
    else if (edge.is_in_cycle)
        style = fmt::format(", color=\"{0}\", fontcolor=\"{0}\"", cycle_color);
    return fmt::format("  n{} -> n{} [label={}{}];\n", edge.from, edge.to, edge_label(edge.label), style);
}

// "Node(name='a')": the class, and below it the rest.
std::string box_of(CycleNode const& node) {
    if (node.text == node.sort + " object") return box_label(node.sort, {});
    if (node.text.starts_with(node.sort + "(") && node.text.ends_with(')') && !node.sort.ends_with(')'))
        return box_label(node.sort, {node.text.substr(node.sort.size() + 1, node.text.size() - node.sort.size() - 2)});
    return box_label(node.text, {});
}

// A cycle that was found, and is gone: in its words.
std::string found_cycle(CycleGroup const& group, size_t number, bool is_whole) {
    uint64_t const count = static_cast<uint64_t>(group.count + 0.5);
    std::string text =
        fmt::format("  subgraph cluster_{} {{\n    label=<{}collected {}>; style=rounded; color=\"#d8dce0\"; "
                    "fontcolor=\"#6a7580\";\n",
                    number, is_whole ? "" : "about ", count == 1 ? "once" : fmt::format("{} times", count));
    for (size_t i = 0; i < group.nodes.size(); ++i)
        text += fmt::format("    c{}_{} [label={}, color=\"{}\", fillcolor=\"#fbe9ea\"];\n", number, i,
                            box_of(group.nodes[i]), garbage_color);
    for (size_t i = 0; i < group.nodes.size(); ++i) {
        bool const is_last = i + 1 == group.nodes.size();
        bool const is_gap = group.is_long && i + 2 == group.nodes.size();
        std::string const label = escaped(group.nodes[i].via) + (is_gap ? " …" : "") +
                                  (is_last && group.can_be_weak ? "<br/><b>weaken this</b>" : "");
        text += fmt::format("    c{0}_{1} -> c{0}_{2} [label=<{3}>, color=\"{4}\", fontcolor=\"{4}\", penwidth={5}];\n",
                            number, i, is_last ? 0 : i + 1, label, garbage_color, is_last ? "2.5" : "1.5");
    }
    return text + "  }\n";
}

}  // namespace

std::string dot_of(Picture const& picture, CycleRecorder const* cycles) {
    std::string text = fmt::format(
        "digraph lifetime {{\n"
        "  graph [fontname=\"Helvetica\", fontsize=11, nodesep=0.35, ranksep=0.45, bgcolor=\"white\"];\n"
        "  node [fontname=\"Helvetica\", fontsize=12, shape=box, style=\"rounded,filled\", margin=\"0.12,0.06\", "
        "color=\"{0}\", fillcolor=\"#f4f6f8\"];\n"
        "  edge [fontname=\"Helvetica\", fontsize=10, arrowsize=0.7, color=\"{0}\", fontcolor=\"{0}\"];\n",
        plain_color);
    size_t roots = 0;
    for (size_t i = 0; i < picture.nodes.size(); ++i) {
        text += node_line(picture.nodes[i], i);
        for (std::string const& root : picture.nodes[i].roots) {
            text +=
                fmt::format("  r{} [label=<{}>, shape=plaintext, style=\"\", fontsize=10, fontcolor=\"#2a6f4e\"];\n",
                            roots, escaped(root));
            text += fmt::format("  r{} -> n{} [color=\"#2a6f4e\"];\n", roots++, i);
        }
    }
    for (PictureEdge const& edge : picture.edges) text += edge_line(edge);
    if (cycles) {
        size_t number = 0;
        for (CycleGroup const* const group : sorted_groups(*cycles)) {
            if (number == most_drawn_groups) break;
            text += found_cycle(*group, number++, cycles->is_whole());
        }
    }
    if (picture.left_out)
        text +=
            fmt::format("  more [label=<and {} more>, shape=plaintext, style=\"\", fontsize=10];\n", picture.left_out);
    return text + "}\n";
}

}  // namespace gossamer
