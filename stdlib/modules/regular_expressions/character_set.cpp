#include "stdlib/modules/regular_expressions/character_set.hpp"

#include <algorithm>
#include <bitset>

#include <fmt/format.h>

#include "runtime/core/characters.hpp"
#include "runtime/core/str.hpp"
#include "stdlib/modules/regular_expressions/case_folding.hpp"

namespace gossamer::regular_expressions {

namespace {

using Bits = std::bitset<256>;

// Letters, digits and ideographs that Unicode 15.0 and 15.1 added to \w and \d: PCRE2 may know an older one.
constexpr CharacterRange newer_word[] = {
    {0x1123F, 0x11240}, {0x11F02, 0x11F02}, {0x11F04, 0x11F10}, {0x11F12, 0x11F33}, {0x11F50, 0x11F59},
    {0x1342F, 0x1342F}, {0x13441, 0x13446}, {0x1B132, 0x1B132}, {0x1B155, 0x1B155}, {0x1D2C0, 0x1D2D3},
    {0x1DF25, 0x1DF2A}, {0x1E030, 0x1E06D}, {0x1E4D0, 0x1E4EB}, {0x1E4F0, 0x1E4F9}, {0x2B739, 0x2B739},
    {0x2EBF0, 0x2EE5D}, {0x31350, 0x323AF},
};
constexpr CharacterRange newer_digits[] = {{0x11F50, 0x11F59}, {0x1E4F0, 0x1E4F9}};
constexpr CharacterRange wide_space[] = {
    {0x9, 0xD},       {0x1C, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
    {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000},
};
constexpr char32_t last_character = 0x10FFFF;

bool is_complement(Category category) { return static_cast<unsigned>(category) & 1; }

bool is_in(Category category, unsigned c, bool is_unicode) {
    bool is = false;
    switch (category) {
        case Category::digit:
        case Category::not_digit: is = c >= '0' && c <= '9'; break;
        case Category::space:
        case Category::not_space: is = c == ' ' || (c >= 9 && c <= 13) || (is_unicode && c >= 28 && c <= 31); break;
        case Category::word:
        case Category::not_word:
            is = c < 128 && (c == '_' || characters::is_alpha(c) || characters::is_digit(c));
            break;
    }
    return is != is_complement(category);
}

void append_byte(std::string& out, unsigned c) {
    if (c >= 128 || c < 32 || c == 127)
        out += fmt::format("\\x{:02x}", c);
    else {
        if (!characters::is_alpha(c) && !characters::is_digit(c) && c != '_' && c != ' ') out += '\\';
        out += static_cast<char>(c);
    }
}

void append_wide(std::string& out, char32_t c) {
    if (c < 128)
        append_byte(out, c);
    else
        append_utf8(out, c);
}

// --- one byte a character

void append_bits(std::string& out, Bits const& bits, unsigned limit) {
    size_t const count = bits.count();
    if (!count) {
        out += "(?!)";
        return;
    }
    if (count == limit) {
        out += '.';
        return;
    }
    // The shorter way to write it; a set of bytes is as fast either way.
    bool const is_negative = count > limit / 2;
    out += is_negative ? "[^" : "[";
    for (unsigned c = 0; c < limit; ++c) {
        if (bits[c] == is_negative) continue;
        unsigned end = c;
        while (end + 1 < limit && bits[end + 1] != is_negative) ++end;
        append_byte(out, c);
        if (end > c + 1) out += '-';
        if (end > c) append_byte(out, end);
        c = end;
    }
    out += ']';
}

void append_narrow(std::string& out, std::vector<SetItem> const& items, bool is_negative, uint32_t flags,
                   Subject subject) {
    unsigned const limit = subject == Subject::bytes ? 256 : 128;
    bool const is_unicode = flags & unicode;
    Bits bits;
    for (SetItem const& item : items) {
        if (item.category) {
            for (unsigned c = 0; c < limit; ++c)
                if (is_in(*item.category, c, is_unicode)) bits.set(c);
            continue;
        }
        for (char32_t c = item.first; c <= item.last && c < limit; ++c) bits.set(c);
        // The only ones beyond ASCII that are equal to some in it.
        if (!(flags & ignore_case) || !is_unicode) continue;
        auto const has = [&](char32_t c) { return item.first <= c && c <= item.last; };
        if (has(0x130) || has(0x131)) bits.set('i');
        if (has(0x17F)) bits.set('s');
        if (has(0x212A)) bits.set('k');
    }
    if (flags & ignore_case)
        for (unsigned c = 'a'; c <= 'z'; ++c)
            if (bits[c] || bits[c - 32]) bits.set(c).set(c - 32);
    if (is_negative)
        for (unsigned c = 0; c < limit; ++c) bits.flip(c);
    append_bits(out, bits, limit);
}

// --- any character

void unite(std::vector<CharacterRange>& ranges) {
    std::sort(ranges.begin(), ranges.end());
    std::vector<CharacterRange> united;
    for (auto const& [first, last] : ranges)
        if (!united.empty() && first <= united.back().second + 1)
            united.back().second = std::max(united.back().second, last);
        else
            united.emplace_back(first, last);
    ranges = std::move(united);
}

// What is not in the ranges, which are in order.
template <class Ranges> void add_complement(std::vector<CharacterRange>& out, Ranges const& ranges) {
    char32_t next = 0;
    for (auto const& [first, last] : ranges) {
        if (first > next) out.emplace_back(next, first - 1);
        next = last + 1;
    }
    if (next <= last_character) out.emplace_back(next, last_character);
}

template <class Ranges> std::string in_brackets(Ranges const& ranges) {
    std::string out;
    for (auto const& [first, last] : ranges) {
        append_wide(out, first);
        if (last > first + 1) out += '-';
        if (last > first) append_wide(out, last);
    }
    return out;
}

std::string const& wide_digits() {
    static std::string const text = "0-9\\p{Nd}" + in_brackets(newer_digits);
    return text;
}

constexpr CharacterRange narrow_digits[] = {{'0', '9'}};
constexpr CharacterRange narrow_space[] = {{9, 13}, {' ', ' '}};
constexpr CharacterRange narrow_word[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};

template <class Ranges> void add_all(std::vector<CharacterRange>& out, Ranges const& ranges, bool complement) {
    if (complement)
        add_complement(out, ranges);
    else
        out.insert(out.end(), std::begin(ranges), std::end(ranges));
}

void append_wide_set(std::string& out, std::vector<SetItem> const& items, bool is_negative, uint32_t flags) {
    std::vector<CharacterRange> ranges;
    std::string properties;             // \w and \d, as they stand in brackets
    std::vector<std::string> excluded;  // \W and \D: what they are the complements of
    for (SetItem const& item : items) {
        if (!item.category) {
            ranges.emplace_back(item.first, item.last);
            if (!(flags & ignore_case)) continue;
            if (flags & unicode)
                add_case_variants(ranges, item.first, item.last);
            else
                for (char32_t c = item.first; c <= item.last && c < 128; ++c)
                    if (characters::is_alpha(c)) ranges.emplace_back(c ^ 32, c ^ 32);
            continue;
        }
        Category const category = *item.category;
        bool const complement = is_complement(category);
        switch (category) {
            case Category::space:
            case Category::not_space:
                if (flags & unicode)
                    add_all(ranges, wide_space, complement);
                else
                    add_all(ranges, narrow_space, complement);
                break;
            case Category::digit:
            case Category::not_digit:
                if (!(flags & unicode))
                    add_all(ranges, narrow_digits, complement);
                else if (complement)
                    excluded.push_back(wide_digits());
                else
                    properties += wide_digits();
                break;
            case Category::word:
            case Category::not_word:
                if (!(flags & unicode))
                    add_all(ranges, narrow_word, complement);
                else if (complement)
                    excluded.push_back(wide_word());
                else
                    properties += wide_word();
                break;
        }
    }
    unite(ranges);
    std::string const positive = properties + in_brackets(ranges);
    bool const is_everything = ranges.size() == 1 && ranges[0] == CharacterRange{0, last_character};
    if (is_everything) {
        out += is_negative ? "(?!)" : ".";
        return;
    }
    if (excluded.empty()) {
        out += is_negative ? "[^" : "[";
        out += positive + "]";
        return;
    }
    if (excluded.size() == 1 && positive.empty()) {
        out += is_negative ? "[" : "[^";
        out += excluded[0] + "]";
        return;
    }
    // In brackets, a complement of several can not stand beside others: [\Wab] is (?:[^\w]|[ab]).
    out += "(?:";
    if (is_negative) {
        if (!positive.empty()) out += "(?![" + positive + "])";
        for (size_t i = 0; i + 1 < excluded.size(); ++i) out += "(?=[" + excluded[i] + "])";
        out += "[" + excluded.back() + "]";
    } else {
        for (size_t i = 0; i < excluded.size(); ++i) {
            if (i) out += '|';
            out += "[^" + excluded[i] + "]";
        }
        if (!positive.empty()) out += "|[" + positive + "]";
    }
    out += ')';
}

}  // namespace

std::string const& wide_word() {
    static std::string const text = "0-9A-Z_a-z\\p{L}\\p{N}" + in_brackets(newer_word);
    return text;
}

void append_character(std::string& out, char32_t character, Subject subject) {
    if (subject == Subject::wide_text)
        append_wide(out, character);
    else
        append_byte(out, character);
}

void append_set(std::string& out, std::vector<SetItem> const& items, bool is_negative, uint32_t flags,
                Subject subject) {
    if (subject == Subject::wide_text)
        append_wide_set(out, items, is_negative, flags);
    else
        append_narrow(out, items, is_negative, flags, subject);
}

}  // namespace gossamer::regular_expressions
