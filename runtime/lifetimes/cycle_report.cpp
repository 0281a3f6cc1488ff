// The words of lifetime.cycles() and --report-cycles.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "runtime/lifetimes/cycle_recorder.hpp"

namespace gossamer {

namespace {

uint64_t rounded(double number) { return static_cast<uint64_t>(std::llround(number)); }

std::string counted(double number, char const* one, char const* many) {
    return fmt::format("{} {}", rounded(number), rounded(number) == 1 ? one : many);
}

std::string size_text(double bytes) {
    constexpr char const* units[] = {"bytes", "kB", "MB", "GB"};
    size_t unit = 0;
    while (bytes >= 1000 && unit < 3) {
        bytes /= 1000;
        ++unit;
    }
    return unit ? fmt::format("{:.1f} {}", bytes, units[unit]) : counted(bytes, "byte", "bytes");
}

double total(CycleRecorder const& recorder, double CycleGroup::*member) {
    double sum = 0;
    for (CycleGroup const& group : recorder.groups()) sum += group.*member;
    return sum;
}

}  // namespace

std::vector<CycleGroup const*> sorted_groups(CycleRecorder const& recorder) {
    std::vector<CycleGroup const*> sorted;
    for (CycleGroup const& group : recorder.groups()) sorted.push_back(&group);
    // What nobody can help comes last.
    std::stable_sort(sorted.begin(), sorted.end(), [](CycleGroup const* a, CycleGroup const* b) {
        if (a->can_be_weak != b->can_be_weak) return a->can_be_weak;
        return rounded(a->freed_bytes) > rounded(b->freed_bytes);
    });
    return sorted;
}

std::string text_of_group(CycleGroup const& group) {
    std::string text;
    for (size_t i = 0; i < group.nodes.size(); ++i) {
        if (group.is_long && i + 1 == group.nodes.size())
            text += fmt::format("      → … {} objects in all …\n", group.cycle_size);
        text += fmt::format("{}{}{}\n", i ? "      → " : "    ", group.nodes[i].text, group.nodes[i].via);
    }
    text += fmt::format("      → {}\n", group.nodes.front().text);
    if (group.component_size > group.cycle_size)
        text += fmt::format("    one of the cycles among {} objects\n", group.component_size);
    if (group.can_be_weak)
        text += fmt::format("    weaken {}{}\n      {}\n", group.weaken,
                            group.breaks_all ? ": no cycle is left without it" : "", group.advice);
    else
        text += fmt::format("    {}\n", group.advice);
    for (Definition const& definition : group.definitions)
        text += fmt::format("    {}: {}, line {}\n", definition.name, definition.file, definition.line);
    return text;
}

std::string report_of_cycles(CycleRecorder const& recorder, size_t most) {
    if (recorder.groups().empty())
        return recorder.unexamined()
                   ? fmt::format("cycles: {} objects of garbage hung together, too many to be looked at\n",
                                 recorder.unexamined())
                   : std::string("cycles: none was found\n");
    double const count = total(recorder, &CycleGroup::count) + recorder.other_cycles();
    std::string const about = recorder.is_whole() ? "" : "about ";
    std::string const kinds =
        recorder.groups().size() > 1 ? fmt::format(" of {} kinds", recorder.groups().size()) : std::string();
    std::string text =
        fmt::format("cycles: {}{}{} {} found; {} kept {}{} alive, {}\n", about, counted(count, "cycle", "cycles"),
                    kinds, rounded(count) == 1 ? "was" : "were", rounded(count) == 1 ? "it" : "they", about,
                    counted(total(recorder, &CycleGroup::freed_objects), "object", "objects"),
                    size_text(total(recorder, &CycleGroup::freed_bytes)));
    std::vector<CycleGroup const*> const sorted = sorted_groups(recorder);
    for (size_t i = 0; i < std::min(most, sorted.size()); ++i) {
        CycleGroup const& group = *sorted[i];
        text += fmt::format("\n{}. {}{}, {}, {}\n", i + 1, about, counted(group.count, "cycle", "cycles like this one"),
                            counted(group.freed_objects, "object", "objects"), size_text(group.freed_bytes));
        text += text_of_group(group);
    }
    if (sorted.size() > most) text += fmt::format("\nand {} more kinds\n", sorted.size() - most);
    if (recorder.other_cycles() > 0)
        text += fmt::format("\nand {}{} of other kinds\n", about, counted(recorder.other_cycles(), "cycle", "cycles"));
    return text;
}

}  // namespace gossamer
