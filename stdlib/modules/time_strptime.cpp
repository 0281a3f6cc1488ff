// time.strptime: dates from text. A format is matched like the regular expression that the oracle makes of it: each
// directive has alternatives in an order, and the first way to match everything counts.
#include <algorithm>
#include <array>
#include <vector>

#include "runtime/core/characters.hpp"
#include "stdlib/modules/time_parts.hpp"

namespace gossamer::time_functions {
namespace {

// '#' is any digit, [a-b] a range; alternatives are tried from the left.
struct Directive {
    char letter;
    char const* pattern;
};
constexpr Directive numeric[] = {
    {'d', "3[0-1]|[1-2]#|0[1-9]|[1-9]| [1-9]"},
    {'f', "######|#####|####|###|##|#"},
    {'H', "2[0-3]|[0-1]#|#"},
    {'I', "1[0-2]|0[1-9]|[1-9]| [1-9]"},
    {'G', "####"},
    {'j', "36[0-6]|3[0-5]#|[1-2]##|0[1-9]#|00[1-9]|[1-9]#|0[1-9]|[1-9]"},
    {'m', "1[0-2]|0[1-9]|[1-9]"},
    {'M', "[0-5]#|#"},
    {'S', "6[0-1]|[0-5]#|#"},
    {'U', "5[0-3]|[0-4]#|#"},
    {'W', "5[0-3]|[0-4]#|#"},
    {'w', "[0-6]"},
    {'u', "[1-7]"},
    {'V', "5[0-3]|0[1-9]|[1-4]#|#"},
    {'y', "##"},
    {'Y', "####"},
};
constexpr std::array days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array months = {"january", "february", "march",     "april",   "may",      "june",
                               "july",    "august",   "september", "october", "november", "december"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool starts_with(std::string_view text, std::string_view lower_case) {
    if (text.size() < lower_case.size()) return false;
    for (size_t i = 0; i < lower_case.size(); ++i)
        if (lower(text[i]) != lower_case[i]) return false;
    return true;
}

// How long one alternative matches; 0: it does not.
size_t match_alternative(std::string_view pattern, std::string_view text) {
    size_t at = 0;
    for (size_t i = 0; i < pattern.size(); ++at) {
        if (at == text.size()) return 0;
        char const c = text[at];
        char low = pattern[i], high = low;
        if (low == '#')
            low = '0', high = '9', ++i;
        else if (low == '[')
            low = pattern[i + 1], high = pattern[i + 3], i += 5;
        else
            ++i;
        if (c < low || c > high) return 0;
    }
    return at;
}

// What a match has found: the text of each directive.
struct Found {
    std::array<std::string_view, 128> texts{};
    bool has(char letter) const { return !texts[static_cast<size_t>(letter)].empty(); }
    std::string_view operator[](char letter) const { return texts[static_cast<size_t>(letter)]; }
    int number(char letter) const {
        int value = 0;
        for (char const c : (*this)[letter])
            if (c != ' ') value = value * 10 + (c - '0');
        return value;
    }
};

class Matcher {
public:
    Matcher(std::string_view format, std::string_view text) : format_(format), text_(text) {}

    // How much of the text the format matches, or npos.
    size_t match(size_t f, size_t t) {
        if (f == format_.size()) return t;
        char const c = format_[f];
        if (characters::ascii_classes[static_cast<unsigned char>(c) & 127] & characters::space &&
            static_cast<unsigned char>(c) < 128)
            return match_blanks(f, t);
        if (c != '%') {
            if (t == text_.size() || lower(text_[t]) != lower(c)) return npos;
            return match(f + 1, t + 1);
        }
        char const letter = format_[f + 1];
        if (letter == '%') return t < text_.size() && text_[t] == '%' ? match(f + 2, t + 1) : npos;
        for (size_t const length : lengths(letter, text_.substr(t))) {
            found.texts[static_cast<size_t>(letter)] = text_.substr(t, length);
            size_t const end = match(f + 2, t + length);
            if (end != npos) return end;
        }
        found.texts[static_cast<size_t>(letter)] = {};
        return npos;
    }
    Found found;
    static constexpr size_t npos = std::string_view::npos;

private:
    size_t match_blanks(size_t f, size_t t) {
        auto const is_blank = [](char c) {
            return static_cast<unsigned char>(c) < 128 &&
                   characters::ascii_classes[static_cast<unsigned char>(c)] & characters::space;
        };
        while (f < format_.size() && is_blank(format_[f])) ++f;
        size_t end = t;
        while (end < text_.size() && is_blank(text_[end])) ++end;
        for (; end > t; --end)
            if (size_t const whole = match(f, end); whole != npos) return whole;
        return npos;
    }

    static std::vector<size_t> lengths(char letter, std::string_view text) {
        std::vector<size_t> result;
        for (auto const& [name, pattern] : numeric) {
            if (name != letter) continue;
            std::string_view rest = pattern;
            for (;;) {
                size_t const bar = std::min(rest.find('|'), rest.size());
                if (size_t const length = match_alternative(rest.substr(0, bar), text)) result.push_back(length);
                if (bar == rest.size()) return result;
                rest.remove_prefix(bar + 1);
            }
        }
        auto const add_word = [&](std::string_view word) {
            if (starts_with(text, word)) result.push_back(word.size());
        };
        switch (letter) {
            case 'A':
                for (auto const* day : days) add_word(day);
                break;
            case 'a':
                for (auto const* day : days) add_word(std::string_view(day).substr(0, 3));
                break;
            case 'B':
                for (auto const* month : months) add_word(month);
                break;
            case 'b':
                for (auto const* month : months) add_word(std::string_view(month).substr(0, 3));
                break;
            case 'p': add_word("am"), add_word("pm"); break;
            case 'Z': {
                std::vector<std::string> zones = {"utc", "gmt", tzname[0], tzname[1]};
                for (auto& zone : zones) std::transform(zone.begin(), zone.end(), zone.begin(), lower);
                std::stable_sort(zones.begin(), zones.end(),
                                 [](auto const& a, auto const& b) { return a.size() > b.size(); });
                for (auto const& zone : zones) add_word(zone);
                break;
            }
            case 'z':
                if (!text.empty() && text[0] == 'Z') result.push_back(1);
                for (std::string_view pattern : {"##:[0-5]#:[0-5]#", "##:[0-5]#[0-5]#", "##[0-5]#:[0-5]#",
                                                 "##[0-5]#[0-5]#", "##:[0-5]#", "##[0-5]#"})
                    if (!text.empty() && (text[0] == '+' || text[0] == '-'))
                        if (size_t const length = match_alternative(pattern, text.substr(1))) {
                            size_t fraction = 0;
                            if (length >= 6 && length + 1 < text.size() && text[length + 1] == '.')
                                while (fraction < 6 && length + 2 + fraction < text.size() &&
                                       text[length + 2 + fraction] >= '0' && text[length + 2 + fraction] <= '9')
                                    ++fraction;
                            if (fraction) result.push_back(length + 2 + fraction);
                            result.push_back(length + 1);
                        }
                break;
        }
        return result;
    }

    std::string_view format_, text_;
};

// The composed directives in terms of the others, and complaints about unknown ones.
bool expand(std::string_view format, std::string_view whole, std::string& out) {
    for (size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%') {
            out += format[i];
            continue;
        }
        if (++i == format.size()) return raise(value_error_type, "stray % in format '{}'", whole);
        switch (format[i]) {
            case 'c':
                if (!expand("%a %b %d %H:%M:%S %Y", whole, out)) return false;
                break;
            case 'x':
                if (!expand("%m/%d/%y", whole, out)) return false;
                break;
            case 'X':
                if (!expand("%H:%M:%S", whole, out)) return false;
                break;
            default:
                if (std::string_view("dfHIGjmMSUWwuVyYAaBbpZz%").find(format[i]) == std::string_view::npos) {
                    char const* p = format.data() + i;
                    char const* const begin = p;
                    next_code_point(p);
                    return raise(value_error_type, "'{}' is a bad directive in format '{}'",
                                 format[i] == '\\' ? std::string_view("\\\\")
                                                   : std::string_view(begin, static_cast<size_t>(p - begin)),
                                 whole);
                }
                out += '%';
                out += format[i];
        }
    }
    return true;
}

// --- the calendar

bool is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
int days_in(int64_t year, int month) {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}
// Days before the year since 1.1.1.
int64_t days_before(int64_t year) {
    int64_t const past = year - 1;
    return past * 365 + past / 4 - past / 100 + past / 400;
}
int day_of_year(int64_t year, int month, int day) {
    for (int m = 1; m < month; ++m) day += days_in(year, m);
    return day;
}
int weekday_of(int64_t ordinal) { return static_cast<int>((ordinal + 6) % 7); }  // 1.1.1 was a Monday

int index_of(auto const& words, std::string_view text, size_t length) {
    for (size_t i = 0; i < words.size(); ++i)
        if (starts_with(text, std::string_view(words[i]).substr(0, length))) return static_cast<int>(i);
    return 0;
}

struct Date {
    int64_t year = 1900;
    int month = 1, day = 1, weekday = -1, julian = 0;
};

// "+05:30:15" in seconds.
long offset_of(std::string_view text) {
    if (text == "Z") return 0;
    std::string digits;
    for (char const c : text.substr(1)) {
        if (c == '.') break;
        if (c != ':') digits += c;
    }
    digits.resize(6, '0');
    auto const two = [&](size_t i) { return (digits[i] - '0') * 10 + (digits[i + 1] - '0'); };
    long const seconds = two(0) * 3600L + two(2) * 60L + two(4);
    return text[0] == '-' ? -seconds : seconds;
}

bool complete(Found const& found, Date& date) {
    bool has_year = true;
    if (found.has('Y'))
        date.year = found.number('Y');
    else if (found.has('y'))
        date.year = found.number('y') + (found.number('y') <= 68 ? 2000 : 1900);
    else
        has_year = false;
    if (found.has('m')) date.month = found.number('m');
    if (found.has('B')) date.month = index_of(months, found['B'], 99) + 1;
    if (found.has('b')) date.month = index_of(months, found['b'], 3) + 1;
    if (found.has('d')) date.day = found.number('d');
    if (found.has('A')) date.weekday = index_of(days, found['A'], 99);
    if (found.has('a')) date.weekday = index_of(days, found['a'], 3);
    if (found.has('w')) date.weekday = (found.number('w') + 6) % 7;
    if (found.has('u')) date.weekday = found.number('u') - 1;
    bool has_julian = found.has('j');
    if (has_julian) date.julian = found.number('j');
    if (found.has('G')) {
        if (has_julian)
            return raise(value_error_type,
                         "Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                         "Use '%Y' instead.");
        if (!found.has('V') || date.weekday < 0)
            return raise(value_error_type,
                         "ISO year directive '%G' must be used with the ISO week directive '%V' and a "
                         "weekday directive ('%A', '%a', '%w', or '%u').");
    } else if (found.has('V')) {
        if (!has_year || date.weekday < 0)
            return raise(value_error_type,
                         "ISO week directive '%V' must be used with the ISO year directive '%G' and a "
                         "weekday directive ('%A', '%a', '%w', or '%u').");
        return raise(value_error_type, "ISO week directive '%V' is incompatible with the year directive '%Y'. "
                                       "Use the ISO year '%G' instead.");
    }
    // The 29th of February needs a leap year.
    bool const borrows_year = !has_year && date.month == 2 && date.day == 29;
    if (borrows_year) date.year = 1904;
    if (date.year < 1) return raise(value_error_type, "year {} is out of range", date.year);
    if (!has_julian && date.weekday >= 0 && (found.has('U') || found.has('W'))) {
        bool const starts_on_monday = !found.has('U');
        int first = weekday_of(days_before(date.year) + 1), weekday = date.weekday;
        if (!starts_on_monday) first = (first + 1) % 7, weekday = (weekday + 1) % 7;
        int const week = found.number(starts_on_monday ? 'W' : 'U');
        date.julian = week == 0 ? 1 + weekday - first : 1 + (7 - first) % 7 + 7 * (week - 1) + weekday;
        has_julian = true;
    } else if (!has_julian && found.has('G')) {
        date.year = found.number('G');
        if (date.year < 1) return raise(value_error_type, "Year is out of range: {}", date.year);
        int const week = found.number('V'), first = weekday_of(days_before(date.year) + 1);
        bool const is_long = first == 3 || (first == 2 && is_leap(date.year));
        if (week == 0 || (week == 53 && !is_long)) return raise(value_error_type, "Invalid week: {}", week);
        date.julian = 1 - first + (first > 3 ? 7 : 0) + 7 * (week - 1) + date.weekday;
        has_julian = true;
    }
    if (has_julian && date.julian <= 0) {
        --date.year;
        date.julian += is_leap(date.year) ? 366 : 365;
    }
    if (!has_julian) {
        if (date.day > days_in(date.year, date.month)) return raise(value_error_type, "day is out of range for month");
        date.julian = day_of_year(date.year, date.month, date.day);
    } else {
        // The day may lie in the year that follows; its number stays as it was written.
        int left = date.julian;
        for (date.month = 1; left > days_in(date.year, date.month);) {
            left -= days_in(date.year, date.month);
            if (++date.month > 12) date.month = 1, ++date.year;
        }
        date.day = left;
    }
    if (date.weekday < 0)
        date.weekday = weekday_of(days_before(date.year) + day_of_year(date.year, date.month, date.day));
    if (borrows_year) date.year = 1900;
    return true;
}

}  // namespace

Value strptime(Value text, Value format) {
    constexpr std::string_view usual = "%a %b %d %H:%M:%S %Y";
    size_t which = 0;
    for (Value const argument : {text, format}) {
        if (argument && !as_str(argument)) {
            Owned const shown = TRY(Owned(to_repr(Value::of(&type_of(argument)))));
            return raise(type_error_type, "strptime() argument {} must be str, not {}", which,
                         as_str(shown.get())->view());
        }
        ++which;
    }
    std::string_view const view = as_str(text)->view(), layout = format ? as_str(format)->view() : usual;
    std::string expanded;
    if (!expand(layout, layout, expanded)) return empty;
    Matcher matcher(expanded, view);
    size_t const end = matcher.match(0, 0);
    if (end == Matcher::npos) {
        std::string shown_text, shown_format;
        Ref<Str> const layout_text = make_str(layout);
        if (!append_repr(shown_text, text) || !append_repr(shown_format, layout_text.value())) return empty;
        return raise(value_error_type, "time data {} does not match format {}", shown_text, shown_format);
    }
    if (end != view.size()) return raise(value_error_type, "unconverted data remains: {}", view.substr(end));
    Found const& found = matcher.found;
    Date date;
    if (!complete(found, date)) return empty;
    int hour = found.has('H') ? found.number('H') : 0;
    if (found.has('I')) hour = found.number('I') % 12 + (found.has('p') && lower(found['p'][0]) == 'p' ? 12 : 0);
    int is_summer = -1;
    if (found.has('Z')) {
        std::string_view const zone = found['Z'];
        bool const is_universal = starts_with(zone, "utc") || starts_with(zone, "gmt");
        bool const is_second = !is_universal && zone != tzname[0] && zone == tzname[1];
        if (is_universal || std::string_view(tzname[0]) != tzname[1] || !daylight) is_summer = is_second;
    }
    std::tm parts{};
    parts.tm_year = static_cast<int>(date.year - 1900);
    parts.tm_mon = date.month - 1;
    parts.tm_mday = date.day;
    parts.tm_hour = hour;
    parts.tm_min = found.has('M') ? found.number('M') : 0;
    parts.tm_sec = found.has('S') ? found.number('S') : 0;
    parts.tm_wday = (date.weekday + 1) % 7;
    parts.tm_yday = date.julian - 1;
    parts.tm_isdst = is_summer;
    Owned const plain = TRY(Owned(make_struct_time(parts, nullptr, 0)));
    if (!found.has('Z') && !found.has('z')) return retain(plain.get());
    Value fields[11];
    for (size_t i = 0; i < 9; ++i) fields[i] = retain(plain.get().as<Tuple>().items[i]);
    fields[9] = found.has('Z') ? make_str(found['Z']).release_value() : none;
    fields[10] = found.has('z') ? Value::integer(offset_of(found['z'])) : none;
    return make_struct_sequence(struct_time_type, fields);
}

}  // namespace gossamer::time_functions
