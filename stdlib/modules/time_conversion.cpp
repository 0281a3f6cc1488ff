// Between seconds, broken-down time and text.
#include <cerrno>
#include <climits>
#include <cmath>

#include "runtime/protocol/float_view.hpp"
#include "runtime/runtime.hpp"
#include "stdlib/modules/time_parts.hpp"

namespace gossamer::time_functions {

StructSequenceType struct_time_type;

namespace {

constexpr StructField fields[] = {
    {"tm_year", "year, for example, 1993"},
    {"tm_mon", "month of year, range [1, 12]"},
    {"tm_mday", "day of month, range [1, 31]"},
    {"tm_hour", "hours, range [0, 23]"},
    {"tm_min", "minutes, range [0, 59]"},
    {"tm_sec", "seconds, range [0, 61])"},
    {"tm_wday", "day of week, range [0, 6], Monday is 0"},
    {"tm_yday", "day of year, range [1, 366]"},
    {"tm_isdst", "1 if summer time is in effect, 0 if not, and -1 if unknown"},
    {"tm_zone", "abbreviation of timezone name"},
    {"tm_gmtoff", "offset from UTC in seconds"},
};
constexpr StructSequenceDefinition struct_time_definition = {
    "struct_time", "time",
    "The time value as returned by gmtime(), localtime(), and strptime(), and\n"
    " accepted by asctime(), mktime() and strftime().  May be considered as a\n"
    " sequence of 9 integers.\n\n"
    " Note that several fields' values are not the same as those defined by\n"
    " the C language standard for struct tm.  For example, the value of the\n"
    " field tm_year is the actual year, not year - 1900.  See individual\n"
    " fields' descriptions for details.",
    fields, 9};

FurtherTypes const types{[] { define_struct_sequence(struct_time_type, struct_time_definition); }};

// A C int, with the errors of one.
bool to_int(Value value, int& out) {
    Owned const index = TRY(Owned(to_index(value)));
    auto const number = fitting_int64(index.get());
    if (!number) return raise(overflow_error_type, "Python int too large to convert to C long");
    if (*number > INT_MAX) return raise(overflow_error_type, "signed integer is greater than maximum");
    if (*number < INT_MIN) return raise(overflow_error_type, "signed integer is less than minimum");
    out = static_cast<int>(*number);
    return true;
}

// Nine numbers, as C counts them. `zone` is kept alive by the argument.
bool to_parts(Value argument, char const* function, std::tm& parts) {
    parts = {};
    Tuple* const tuple = as_tuple(argument);
    if (!tuple) return raise(type_error_type, "Tuple or struct_time argument required");
    if (tuple->size != 9) return raise(type_error_type, "{}(): illegal time tuple argument", function);
    int year;
    int* const places[] = {&year,         &parts.tm_mon,  &parts.tm_mday, &parts.tm_hour, &parts.tm_min,
                           &parts.tm_sec, &parts.tm_wday, &parts.tm_yday, &parts.tm_isdst};
    for (size_t i = 0; i < 9; ++i) {
        Owned const item = Owned::share(tuple->items[i]);
        if (!to_int(item.get(), *places[i])) return false;
    }
    if (year < INT_MIN + 1900) return raise(overflow_error_type, "year out of range");
    parts.tm_year = year - 1900;
    --parts.tm_mon;
    parts.tm_wday = static_cast<int>((static_cast<int64_t>(parts.tm_wday) + 1) % 7);
    --parts.tm_yday;
    if (is_exactly(argument, struct_time_type)) {
        if (Str* const zone = as_str(tuple->items[9])) parts.tm_zone = zone->text;
        if (!tuple->items[10].is_none()) parts.tm_gmtoff = TRY(to_int64(tuple->items[10]));
    }
    return true;
}

// The C library's tables are indexed by these; 0 stands for "not given" in some.
bool check(std::tm& parts) {
    auto const is_out = [](int& value, int most, bool may_be_below) {
        if (may_be_below && value == -1) value = 0;
        return value < 0 || value > most;
    };
    if (is_out(parts.tm_mon, 11, true)) return raise(value_error_type, "month out of range");
    if (parts.tm_mday == 0) parts.tm_mday = 1;
    if (is_out(parts.tm_mday, 31, false)) return raise(value_error_type, "day of month out of range");
    if (is_out(parts.tm_hour, 23, false)) return raise(value_error_type, "hour out of range");
    if (is_out(parts.tm_min, 59, false)) return raise(value_error_type, "minute out of range");
    if (is_out(parts.tm_sec, 61, false)) return raise(value_error_type, "seconds out of range");
    if (parts.tm_wday < 0) return raise(value_error_type, "day of week out of range");
    if (is_out(parts.tm_yday, 365, true)) return raise(value_error_type, "day of year out of range");
    return true;
}

bool now(std::tm& parts) {
    std::time_t const time = std::time(nullptr);
    if (!::localtime_r(&time, &parts)) return raise_os_error(errno);
    return true;
}

Value text_of(std::tm const& parts) {
    constexpr char const* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr char const* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return make_ascii(fmt::format("{} {}{:3} {:02}:{:02}:{:02} {}", days[parts.tm_wday], months[parts.tm_mon],
                                  parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                                  int64_t{1900} + parts.tm_year))
        .release_value();
}

// One run of ASCII; the library's own strftime, whose empty result may be a full buffer or nothing at all.
bool append_formatted(std::string& out, std::string const& format, std::tm const& parts) {
    std::string const marked = format + "|";
    for (size_t room = marked.size() + 256;; room *= 4) {
        std::string buffer(room, '\0');
        size_t const length = std::strftime(buffer.data(), room, marked.c_str(), &parts);
        if (length) {
            out.append(buffer, 0, length - 1);
            return true;
        }
        if (room > (size_t{1} << 26)) return raise_memory_error();
    }
}

}  // namespace

Value make_struct_time(std::tm const& parts, char const* zone, long offset) {
    auto const number = [](int64_t n) { return Value::integer(n); };
    return make_struct_sequence(struct_time_type,
                                {number(int64_t{1900} + parts.tm_year), number(parts.tm_mon + 1), number(parts.tm_mday),
                                 number(parts.tm_hour), number(parts.tm_min), number(parts.tm_sec),
                                 number((parts.tm_wday + 6) % 7), number(parts.tm_yday + 1), number(parts.tm_isdst),
                                 zone ? make_str(zone).release_value() : none, zone ? number(offset) : none});
}

std::optional<std::time_t> to_time(Value seconds) {
    if (!seconds || seconds.is_none()) return std::time(nullptr);
    if (is_float(seconds)) {
        double const number = std::floor(seconds.as<Float>().number);
        if (std::isnan(number)) return raise(value_error_type, "Invalid value NaN (not a number)");
        if (!(std::fabs(number) < 0x1p63))
            return raise(overflow_error_type, "timestamp out of range for platform time_t");
        return static_cast<std::time_t>(number);
    }
    Owned const index = TRY(Owned(to_index(seconds)));
    auto const number = fitting_int64(index.get());
    if (!number) return raise(overflow_error_type, "timestamp out of range for platform time_t");
    return static_cast<std::time_t>(*number);
}

Value gmtime(Value seconds) {
    std::time_t const time = TRY(to_time(seconds));
    std::tm parts;
    errno = 0;
    if (!::gmtime_r(&time, &parts)) return raise_os_error(errno ? errno : EINVAL);
    return make_struct_time(parts, parts.tm_zone, 0);
}

Value localtime(Value seconds) {
    std::time_t const time = TRY(to_time(seconds));
    std::tm parts;
    errno = 0;
    if (!::localtime_r(&time, &parts)) return raise_os_error(errno ? errno : EINVAL);
    return make_struct_time(parts, parts.tm_zone, parts.tm_gmtoff);
}

Value mktime(Value argument) {
    std::tm parts;
    if (!to_parts(argument, "mktime", parts)) return empty;
    parts.tm_wday = -1;  // still so afterwards: -1 is an error and not the second before the epoch
    std::time_t const time = std::mktime(&parts);
    if (time == -1 && parts.tm_wday == -1) return raise(overflow_error_type, "mktime argument out of range");
    return make_float(static_cast<double>(time));
}

Value asctime(Value argument) {
    std::tm parts;
    if (argument ? !to_parts(argument, "asctime", parts) || !check(parts) : !now(parts)) return empty;
    return text_of(parts);
}

Value ctime(Value seconds) {
    std::time_t const time = TRY(to_time(seconds));
    std::tm parts;
    if (!::localtime_r(&time, &parts)) return raise_os_error(errno ? errno : EINVAL);
    return text_of(parts);
}

Value strftime(Value format, Value argument) {
    Str* const text = as_str(format);
    if (!text) return raise(type_error_type, "strftime() argument 1 must be str, not {}", type_of(format).name_text());
    std::tm parts;
    if (argument ? !to_parts(argument, "strftime", parts) || !check(parts) : !now(parts)) return empty;
    // Only one of summer time, winter time or unknown.
    parts.tm_isdst = parts.tm_isdst < 0 ? -1 : parts.tm_isdst > 0;
    std::string_view const view = text->view();
    if (view.find('\0') != view.npos) return raise(value_error_type, "embedded null character");
    std::string out;
    for (size_t i = 0; i < view.size();) {
        size_t end = i;
        bool const is_ascii = static_cast<unsigned char>(view[i]) < 128;
        while (end < view.size() && (static_cast<unsigned char>(view[end]) < 128) == is_ascii) ++end;
        if (!is_ascii)
            out += view.substr(i, end - i);
        else if (!append_formatted(out, std::string(view.substr(i, end - i)), parts))
            return empty;
        i = end;
    }
    return make_str(out).release_value();
}

}  // namespace gossamer::time_functions
