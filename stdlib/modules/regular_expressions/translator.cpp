#include "stdlib/modules/regular_expressions/translator.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <unordered_map>

#include "runtime/core/str.hpp"
#include "stdlib/modules/regular_expressions/tokens.hpp"

namespace gossamer::regular_expressions {

namespace {

constexpr uint32_t largest_count = 65535;  // in braces, to PCRE2
constexpr size_t fewest_for_tree = 4;      // alternatives
constexpr uint32_t most_pieces = 1000;     // that a larger count is made of

uint32_t inner_flags(uint32_t flags, Node const& group) {
    if (group.added & type_flags) flags &= ~type_flags;
    return (flags | group.added) & ~group.removed;
}

bool is_plain_group(Node const& node) {
    return node.kind == Kind::group && !node.group && !node.added && !node.removed;
}

// One character, and nothing else.
bool is_one_character(Node const& node) {
    return node.kind == Kind::literal || node.kind == Kind::any || node.kind == Kind::set;
}

class Translator {
public:
    Translator(Tree const& tree, Subject subject) : subject_(subject) {
        // Letters of wide text are written out as sets: PCRE2 has other equals than Python.
        result_.is_caseless = is_narrow() && tree.flags & ignore_case;
        append(tree.root, tree.flags);
    }
    Translation take() { return std::move(result_); }

private:
    bool is_narrow() const { return subject_ != Subject::wide_text; }

    void append(std::span<Node const> sequence, uint32_t flags) {
        for (Node const& node : sequence) append(node, flags);
    }

    void append_literal(char32_t c, uint32_t flags) {
        bool const is_letter = is_narrow() ? c >= 128 && subject_ == Subject::ascii_text
                                           : flags & ignore_case && (c >= 128 || is_ascii_letter(c));
        if (is_letter) {
            append_set(result_.text, {{c, c, std::nullopt}}, false, flags, subject_);
            return;
        }
        append_character(result_.text, c, subject_);
    }

    void append_place(Place place, uint32_t flags) {
        std::string& out = result_.text;
        bool const is_unicode = !is_narrow() && flags & unicode;
        switch (place) {
            case Place::line_begin: out += flags & multiline ? "^" : "\\A"; break;
            case Place::line_end: out += flags & multiline ? "$" : "\\Z"; break;
            case Place::text_begin: out += "\\A"; break;
            case Place::text_end: out += "\\z"; break;
            case Place::boundary:
                if (is_unicode)
                    out += fmt::format("(?(?<=[{0}])(?![{0}])|(?=[{0}]))", wide_word());
                else
                    out += "\\b";
                break;
            case Place::no_boundary:
                // Python finds none in nothing.
                if (is_unicode)
                    out += fmt::format("(?(?<=[{0}])(?=[{0}])|(?![{0}]))(?!\\A\\z)", wide_word());
                else
                    out += "\\B(?!\\A\\z)";
                break;
        }
    }

    // Alternatives of one character each are a set.
    bool append_as_set(Node const& branch, uint32_t flags) {
        std::vector<SetItem> items;
        for (Sequence const& each : branch.parts) {
            if (each.size() != 1) return false;
            if (each[0].kind == Kind::literal)
                items.push_back({each[0].character, each[0].character, std::nullopt});
            else if (each[0].kind == Kind::set && !each[0].is_negative)
                items.insert(items.end(), each[0].items.begin(), each[0].items.end());
            else
                return false;
        }
        append_set(result_.text, items, false, flags, subject_);
        return true;
    }

    // What is left of an alternative.
    using Rest = std::span<Node const>;

    static size_t captures_in(Rest rest) {
        size_t count = 0;
        for (Node const& node : rest) {
            count += node.kind == Kind::group && node.group;
            for (Sequence const& part : node.parts) count += captures_in(part);
        }
        return count;
    }
    static bool begins_with_letter(Rest rest) { return !rest.empty() && rest[0].kind == Kind::literal; }

    // Alternatives that begin with different letters can not both match, so those that begin with the same one may be
    // brought together: a long list of words becomes a tree, which is faster, and small enough for PCRE2.
    void append_tree(std::vector<Rest> const& all, uint32_t flags) {
        bool is_first = true;
        auto const separate = [&] {
            if (!is_first) result_.text += '|';
            is_first = false;
        };
        for (size_t i = 0; i < all.size();) {
            if (!begins_with_letter(all[i])) {
                separate();
                append(all[i++], flags);
                continue;
            }
            size_t end = i;
            while (end < all.size() && begins_with_letter(all[end])) ++end;
            std::vector<std::pair<char32_t, std::vector<Rest>>> buckets;
            std::unordered_map<char32_t, size_t> places;
            for (; i < end; ++i) {
                char32_t const letter = all[i][0].character;
                auto const [place, is_new] = places.try_emplace(letter, buckets.size());
                if (is_new) buckets.push_back({letter, {}});
                buckets[place->second].second.push_back(all[i].subspan(1));
            }
            std::vector<SetItem> single;  // letters that are all there is
            for (auto const& [letter, rests] : buckets)
                if (rests.size() == 1 && rests[0].empty()) single.push_back({letter, letter, std::nullopt});
            if (!single.empty()) {
                separate();
                append_set(result_.text, single, false, flags, subject_);
            }
            for (auto& [letter, rests] : buckets) {
                if (rests.size() == 1 && rests[0].empty()) continue;
                separate();
                append_literal(letter, flags);
                // As far as they agree, without a level for each letter.
                auto const goes_on = [&rests](Rest rest) {
                    return begins_with_letter(rest) && begins_with_letter(rests[0]) &&
                           rest[0].character == rests[0][0].character;
                };
                while (rests.size() > 1 && std::all_of(rests.begin(), rests.end(), goes_on)) {
                    append_literal(rests[0][0].character, flags);
                    for (Rest& rest : rests) rest = rest.subspan(1);
                }
                if (rests.size() == 1) {
                    append(rests[0], flags);
                    continue;
                }
                result_.text += "(?:";
                append_tree(rests, flags);
                result_.text += ')';
            }
        }
    }

    void append_alternatives(std::vector<Sequence> const& parts, uint32_t flags) {
        // Letters that are equal under the flags would have to be taken for one.
        if (parts.size() >= fewest_for_tree && !(flags & ignore_case)) {
            std::vector<Rest> all(parts.begin(), parts.end());
            bool captures = false;
            for (Rest const rest : all) captures = captures || captures_in(rest);
            if (!captures) return append_tree(all, flags);
        }
        for (size_t i = 0; i < parts.size(); ++i) {
            if (i) result_.text += '|';
            append(parts[i], flags);
        }
    }

    void append_group(Node const& node, uint32_t flags) {
        std::string& out = result_.text;
        uint32_t const inner = inner_flags(flags, node);
        if (node.kind == Kind::atomic)
            out += "(?>";
        else if (node.group)
            out += '(';
        else if (is_narrow() && (inner ^ flags) & ignore_case)
            out += inner & ignore_case ? "(?i:" : "(?-i:";
        else
            out += "(?:";
        append(node.parts[0], inner);
        out += ')';
    }

    void append_look(Node const& node, uint32_t flags) {
        std::string& out = result_.text;
        out += node.is_behind ? "(?<" : "(?";
        out += node.is_negative ? '!' : '=';
        append(node.parts[0], flags);
        out += ')';
    }

    void append_reference(Node const& node, uint32_t flags) {
        std::string const reference = fmt::format("\\g{{{}}}", node.group);
        result_.text += !is_narrow() && flags & ignore_case ? "(?i:" + reference + ")" : reference;
    }

    // What a quantifier may follow.
    void append_atom(Node const& node, uint32_t flags) {
        if (is_plain_group(node) && node.parts[0].size() == 1 &&
            (is_one_character(node.parts[0][0]) || node.parts[0][0].kind == Kind::reference))
            return append_atom(node.parts[0][0], flags);
        if (is_plain_group(node) && node.parts[0].size() == 1 && node.parts[0][0].kind == Kind::branch &&
            append_as_set(node.parts[0][0], flags))
            return;
        bool const is_atom = node.kind == Kind::group || node.kind == Kind::atomic || is_one_character(node);
        if (!is_atom) result_.text += "(?:";
        append(node, flags);
        if (!is_atom) result_.text += ')';
    }

    static std::string bounds(uint32_t least, uint32_t most) {
        if (most == unlimited) return least == 0 ? "*" : least == 1 ? "+" : fmt::format("{{{},}}", least);
        if (least == 0 && most == 1) return "?";
        return least == most ? fmt::format("{{{}}}", least) : fmt::format("{{{},{}}}", least, most);
    }

    void append_repeat(Node const& node, uint32_t flags) {
        std::string& out = result_.text;
        if (!node.most) {
            // Of what is never entered, only the groups count: PCRE2 would ask for its width in a look-behind, and draw
            // wrong conclusions from look-aheads in it.
            out += "(?:";
            for (size_t i = captures_in(node.parts[0]); i; --i) out += "()";
            out += "){0}";
            return;
        }
        // Groups that a possessive repetition has set stay set in PCRE2's machine code when all of it is given up.
        if (node.greed == Greed::possessive && captures_in(node.parts[0])) {
            Node greedy = node;
            greedy.greed = Greed::greedy;
            out += "(?>";
            append_repeat(greedy, flags);
            out += ')';
            return;
        }
        size_t const begin = out.size();
        append_atom(node.parts[0][0], flags);
        char const* const suffix = node.greed == Greed::lazy ? "?" : node.greed == Greed::possessive ? "+" : "";
        uint32_t const top = node.most == unlimited ? node.least : node.most;
        if (top <= largest_count) {
            out += bounds(node.least, node.most) + suffix;
            return;
        }
        // Larger than PCRE2 counts: x{70000} is (?:x{65535}x{4465}).
        if (!is_one_character(node.parts[0][0]) || top / largest_count > most_pieces) {
            result_.is_too_large = true;
            return;
        }
        std::string const atom = out.substr(begin);
        out.resize(begin);
        out += node.greed == Greed::possessive ? "(?>" : "(?:";
        char const* const inner = node.greed == Greed::lazy ? "?" : "";
        uint32_t left = node.least;
        for (; left; left -= std::min(left, largest_count))
            out += atom + fmt::format("{{{}}}", std::min(left, largest_count));
        if (node.most == unlimited)
            out += atom + "*" + inner;
        else
            for (left = node.most - node.least; left; left -= std::min(left, largest_count))
                out += atom + fmt::format("{{0,{}}}", std::min(left, largest_count)) + inner;
        out += ')';
    }

    void append(Node const& node, uint32_t flags) {
        switch (node.kind) {
            case Kind::literal: append_literal(node.character, flags); break;
            case Kind::any: result_.text += flags & dot_all ? "." : "\\N"; break;
            case Kind::set: append_set(result_.text, node.items, node.is_negative, flags, subject_); break;
            case Kind::branch:
                if (!append_as_set(node, flags)) append_alternatives(node.parts, flags);
                break;
            case Kind::group:
            case Kind::atomic: append_group(node, flags); break;
            case Kind::repeat: append_repeat(node, flags); break;
            case Kind::look: append_look(node, flags); break;
            case Kind::reference: append_reference(node, flags); break;
            case Kind::conditional:
                result_.text += fmt::format("(?({})", node.group);
                append_alternatives(node.parts, flags);
                result_.text += ')';
                break;
            case Kind::place: append_place(node.place, flags); break;
        }
    }

    Subject subject_;
    Translation result_;
};

}  // namespace

Translation translate(Tree const& tree, Subject subject) { return Translator(tree, subject).take(); }

}  // namespace gossamer::regular_expressions
