#include "runtime/errors/nearest_name.hpp"

#include <algorithm>

namespace gossamer {

namespace {

constexpr size_t most_candidates = 750;
constexpr size_t longest_name = 40;  // what is left when common ends are cut off
constexpr size_t move_cost = 2;      // of putting in, taking out or replacing a letter
constexpr size_t case_cost = 1;      // of a small letter for a capital one

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

size_t substitution_cost(char a, char b) {
    if (a == b) return 0;
    return lower(a) == lower(b) ? case_cost : move_cost;
}

// Levenshtein's distance; anything above `limit` once it is certain to be.
size_t distance(std::string_view a, std::string_view b, size_t limit) {
    while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
    while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
    if (a.empty() || b.empty()) return move_cost * (a.size() + b.size());
    if (a.size() > longest_name || b.size() > longest_name) return limit + 1;
    if (b.size() < a.size()) std::swap(a, b);
    if ((b.size() - a.size()) * move_cost > limit) return limit + 1;
    // One row of the table of distances between all beginnings of the two, brought forward letter by letter of b.
    size_t row[longest_name];
    for (size_t i = 0; i < a.size(); ++i) row[i] = (i + 1) * move_cost;
    size_t result = 0;
    for (size_t j = 0; j < b.size(); ++j) {
        size_t diagonal = result = j * move_cost;
        size_t least = SIZE_MAX;
        for (size_t i = 0; i < a.size(); ++i) {
            size_t const replaced = diagonal + substitution_cost(b[j], a[i]);
            diagonal = row[i];
            result = std::min(std::min(result, diagonal) + move_cost, replaced);
            row[i] = result;
            least = std::min(least, result);
        }
        if (least > limit) return limit + 1;
    }
    return result;
}

}  // namespace

std::string_view nearest_name(std::span<std::string_view const> names, std::string_view wrong) {
    if (names.size() >= most_candidates) return {};
    std::string_view best;
    size_t best_distance = SIZE_MAX;
    for (std::string_view const name : names) {
        if (name == wrong) continue;
        // A third of the letters may differ, and it must beat what we have.
        size_t const limit = std::min((wrong.size() + name.size() + 3) * move_cost / 6, best_distance - 1);
        size_t const found = distance(wrong, name, limit);
        if (found > limit) continue;
        best = name;
        best_distance = found;
    }
    return best;
}

[[gnu::noinline, gnu::cold]] Raised raise_unexpected_keyword(std::string_view function, std::string_view wrong,
                                                             std::span<std::string_view const> keywords) {
    std::string_view const nearest = nearest_name(keywords, wrong);
    if (nearest.empty()) return raise(type_error_type, "{}() got an unexpected keyword argument '{}'", function, wrong);
    return raise(type_error_type, "{}() got an unexpected keyword argument '{}'. Did you mean '{}'?", function, wrong,
                 nearest);
}

}  // namespace gossamer
