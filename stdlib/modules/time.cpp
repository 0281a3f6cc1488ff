// time: clocks and sleeping. Dates are in time_conversion.cpp and time_strptime.cpp.
#include <cerrno>
#include <cmath>

#include "runtime/protocol/float_view.hpp"
#include "runtime/protocol/module.hpp"
#include "runtime/runtime.hpp"
#include "stdlib/modules/native_module.hpp"
#include "stdlib/modules/time_parts.hpp"

namespace gossamer {
namespace time_functions {
namespace {

constexpr int64_t second = 1'000'000'000;

int64_t nanoseconds(clockid_t clock) {
    timespec now;
    clock_gettime(clock, &now);
    return now.tv_sec * second + now.tv_nsec;
}
double in_seconds(int64_t nanoseconds) {
    return nanoseconds % second ? static_cast<double>(nanoseconds) / 1e9 : static_cast<double>(nanoseconds / second);
}
template <clockid_t Clock> Value clock_seconds() { return make_float(in_seconds(nanoseconds(Clock))); }
template <clockid_t Clock> Value clock_nanoseconds() { return make_int(nanoseconds(Clock)); }

// --- any clock by number

std::optional<clockid_t> clock_of(Value number) {
    auto const id = is_int(number) ? fitting_int64(number) : std::nullopt;
    if (!id || *id != static_cast<int>(*id))
        return raise(type_error_type, "clk_id should be integer, not {}", type_of(number).name_text());
    return static_cast<clockid_t>(*id);
}
std::optional<int64_t> time_of(Value number, int (*ask)(clockid_t, timespec*)) {
    clockid_t const clock = TRY(clock_of(number));
    timespec time;
    if (ask(clock, &time) != 0) return raise_os_error(errno);
    return time.tv_sec * second + time.tv_nsec;
}
Value clock_gettime_of(Value clock) {
    int64_t const time = TRY(time_of(clock, ::clock_gettime));
    return make_float(in_seconds(time));
}
Value clock_gettime_ns_of(Value clock) {
    int64_t const time = TRY(time_of(clock, ::clock_gettime));
    return make_int(time);
}
Value clock_getres_of(Value clock) {
    int64_t const time = TRY(time_of(clock, ::clock_getres));
    return make_float(static_cast<double>(time) * 1e-9);
}

struct ClockInfo {
    char const* name;
    char const* implementation;
    clockid_t clock;
    bool is_monotonic, is_adjustable;
};
constexpr ClockInfo clocks[] = {
    {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false, true},
    {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true, false},
    {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true, false},
    {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true, false},
    {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true, false},
};

Value get_clock_info(Value name) {
    Str* const text = as_str(name);
    if (!text)
        return raise(type_error_type, "get_clock_info() argument 1 must be str, not {}", type_of(name).name_text());
    for (ClockInfo const& info : clocks) {
        if (text->view() != info.name) continue;
        timespec resolution;
        ::clock_getres(info.clock, &resolution);
        Ref<Str> const implementation = make_ascii(info.implementation);
        Owned const unit(
            make_float(static_cast<double>(resolution.tv_sec) + static_cast<double>(resolution.tv_nsec) * 1e-9));
        Ref<Dict> const attributes = make_dict();
        put(*attributes, intern("implementation"), implementation.value());
        put(*attributes, intern("monotonic"), Value::boolean(info.is_monotonic));
        put(*attributes, intern("adjustable"), Value::boolean(info.is_adjustable));
        put(*attributes, intern("resolution"), unit.get());
        return call(Value::of(&simple_namespace_type), empty_tuple(), attributes.get());
    }
    return raise(value_error_type, "unknown clock");
}

// --- sleeping

// Rounded up: nobody wakes too early.
std::optional<int64_t> to_nanoseconds(Value seconds) {
    if (is_float(seconds)) {
        double const number = seconds.as<Float>().number;
        if (std::isnan(number)) return raise(value_error_type, "Invalid value NaN (not a number)");
        double const scaled = number * 1e9, rounded = scaled < 0 ? std::floor(scaled) : std::ceil(scaled);
        if (!(std::fabs(rounded) < 0x1p63))
            return raise(overflow_error_type, "timestamp out of range for platform time_t");
        return static_cast<int64_t>(rounded);
    }
    Owned const index = TRY(Owned(to_index(seconds)));
    auto const whole = fitting_int64(index.get());
    int64_t result;
    if (!whole || __builtin_mul_overflow(*whole, second, &result))
        return raise(overflow_error_type, "timestamp too large to convert to C PyTime_t");
    return result;
}

bool sleep(Value seconds) {
    int64_t const duration = TRY(to_nanoseconds(seconds));
    if (duration < 0) return raise(value_error_type, "sleep length must be non-negative");
    int64_t const now = nanoseconds(CLOCK_MONOTONIC);
    int64_t end;
    if (__builtin_add_overflow(now, duration, &end)) end = INT64_MAX;
    // In slices: a signal that comes between the question and the sleep does not interrupt it.
    constexpr int64_t slice = second / 5;
    for (;;) {
        // A signal's handler runs at the next safe point, which is why nobody may sleep on, nor begin to.
        if (context().safe_point_reasons & signal_arrived) return true;
        int64_t const begin = nanoseconds(CLOCK_MONOTONIC);
        bool const is_last = end - begin <= slice;
        int64_t const stop = is_last ? end : begin + slice;
        timespec const until = {stop / second, stop % second};
        int const error = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
        if (error == 0 && is_last) return true;
        if (error && error != EINTR) return raise_os_error(error);
    }
}

// --- time zone

struct Zone {
    long offset;
    char const* name;
};
Zone zone_at(std::time_t time) {
    std::tm parts;
    ::localtime_r(&time, &parts);
    return {parts.tm_gmtoff, parts.tm_zone};
}

void put_zone(Dict& module) {
    constexpr std::time_t year = (365 * 24 + 6) * 3600;
    std::time_t const january = std::time(nullptr) / year * year;
    Zone winter = zone_at(january), summer = zone_at(january + year / 2);
    if (winter.offset > summer.offset) std::swap(winter, summer);  // the southern half of the world
    put(module, intern("timezone"), Value::integer(-winter.offset));
    put(module, intern("altzone"), Value::integer(-summer.offset));
    put(module, intern("daylight"), Value::integer(winter.offset != summer.offset));
    Ref<Str> const winter_name = make_str(winter.name), summer_name = make_str(summer.name);
    Ref<Tuple> const both = make_tuple({winter_name.value(), summer_name.value()});
    put(module, intern("tzname"), both.value());
}

bool tzset_of() {
    ::tzset();
    Dict* const modules = context().modules;
    Value const module = modules ? get(*modules, intern("time")) : empty;
    if (module && as_module(module)) put_zone(*as_module(module)->dict);
    return true;
}

constexpr Native functions[] = {
    function<&clock_seconds<CLOCK_REALTIME>, "time()">(
        "time() -> floating-point number\n\nReturn the current time in seconds since the Epoch.\n"
        "Fractions of a second may be present if the system clock provides them."),
    function<&clock_nanoseconds<CLOCK_REALTIME>, "time_ns()">(
        "time_ns() -> int\n\nReturn the current time in nanoseconds since the Epoch."),
    function<&clock_seconds<CLOCK_MONOTONIC>, "monotonic()">(
        "monotonic() -> float\n\nMonotonic clock, cannot go backward."),
    function<&clock_nanoseconds<CLOCK_MONOTONIC>, "monotonic_ns()">(
        "monotonic_ns() -> int\n\nMonotonic clock, cannot go backward, as nanoseconds."),
    function<&clock_seconds<CLOCK_MONOTONIC>, "perf_counter()">(
        "perf_counter() -> float\n\nPerformance counter for benchmarking."),
    function<&clock_nanoseconds<CLOCK_MONOTONIC>, "perf_counter_ns()">(
        "perf_counter_ns() -> int\n\nPerformance counter for benchmarking as nanoseconds."),
    function<&clock_seconds<CLOCK_PROCESS_CPUTIME_ID>, "process_time()">(
        "process_time() -> float\n\nProcess time for profiling: sum of the kernel and user-space CPU time."),
    function<&clock_nanoseconds<CLOCK_PROCESS_CPUTIME_ID>, "process_time_ns()">(
        "process_time() -> int\n\nProcess time for profiling as nanoseconds:\nsum of the kernel and user-space CPU "
        "time."),
    function<&clock_seconds<CLOCK_THREAD_CPUTIME_ID>, "thread_time()">(
        "thread_time() -> float\n\nThread time for profiling: sum of the kernel and user-space CPU time."),
    function<&clock_nanoseconds<CLOCK_THREAD_CPUTIME_ID>, "thread_time_ns()">(
        "thread_time() -> int\n\nThread time for profiling as nanoseconds:\nsum of the kernel and user-space CPU "
        "time."),
    function<&clock_gettime_of, "clock_gettime(clk_id, /)">(
        "Return the time of the specified clock clk_id as a float."),
    function<&clock_gettime_ns_of, "clock_gettime_ns(clk_id, /)">(
        "Return the time of the specified clock clk_id as nanoseconds (int)."),
    function<&clock_getres_of, "clock_getres(clk_id, /)">(
        "clock_getres(clk_id) -> floating-point number\n\n"
        "Return the resolution (precision) of the specified clock clk_id."),
    function<&get_clock_info, "get_clock_info(name, /)">(
        "get_clock_info(name: str) -> dict\n\nGet information of the specified clock."),
    function<&sleep, "sleep(seconds, /)">(
        "sleep(seconds)\n\nDelay execution for a given number of seconds.  The argument may be\n"
        "a floating-point number for subsecond precision."),
    function<&gmtime, "gmtime(seconds=None, /)">(
        "gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,\n"
        "                       tm_sec, tm_wday, tm_yday, tm_isdst)\n\n"
        "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a.\nGMT).  "
        "When 'seconds' is not passed in, convert the current time instead.\n\n"
        "If the platform supports the tm_gmtoff and tm_zone, they are available as\nattributes only."),
    function<&localtime, "localtime(seconds=None, /)">(
        "localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,\n"
        "                          tm_sec,tm_wday,tm_yday,tm_isdst)\n\n"
        "Convert seconds since the Epoch to a time tuple expressing local time.\n"
        "When 'seconds' is not passed in, convert the current time instead."),
    function<&mktime, "mktime(tuple, /)">(
        "mktime(tuple) -> floating-point number\n\nConvert a time tuple in local time to seconds since the Epoch.\n"
        "Note that mktime(gmtime(0)) will not generally return zero for most\n"
        "time zones; instead the returned value will either be equal to that\n"
        "of the timezone or altzone attributes on the time module."),
    function<&asctime, "asctime(tuple=..., /)">(
        "asctime([tuple]) -> string\n\nConvert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.\n"
        "When the time tuple is not present, current time as returned by localtime()\nis used."),
    function<&ctime, "ctime(seconds=None, /)">(
        "ctime(seconds) -> string\n\nConvert a time in seconds since the Epoch to a string in local time.\n"
        "This is equivalent to asctime(localtime(seconds)). When the time tuple is\n"
        "not present, current time as returned by localtime() is used."),
    function<&strftime, "strftime(format, tuple=..., /)">(
        "strftime(format[, tuple]) -> string\n\n"
        "Convert a time tuple to a string according to a format specification.\n"
        "See the library reference manual for formatting codes. When the time tuple\n"
        "is not present, current time as returned by localtime() is used."),
    function<&strptime, "strptime(string, format='%a %b %d %H:%M:%S %Y', /)">(
        "strptime(string, format) -> struct_time\n\n"
        "Parse a string to a time tuple according to a format specification.\n"
        "See the library reference manual for formatting codes (same as\nstrftime())."),
    function<&tzset_of, "tzset()">("tzset()\n\nInitialize, or reinitialize, the local timezone to the value stored in\n"
                                   "os.environ['TZ']. The TZ environment variable should be specified in\n"
                                   "standard Unix timezone format as documented in the tzset man page\n"
                                   "(eg. 'US/Eastern', 'Europe/Amsterdam'). Unknown timezones will silently\n"
                                   "fall back to UTC. If the TZ environment variable is not set, the local\n"
                                   "timezone is set to the systems best guess of wallclock time.\n"
                                   "Changing the TZ environment variable without calling tzset *may* change\n"
                                   "the local timezone used by methods such as localtime, but this behaviour\n"
                                   "should not be relied on."),
};

constexpr char module_doc[] = "This module provides various functions to manipulate time values.\n\n"
                              "There are two standard representations of time.  One is the number\n"
                              "of seconds since the Epoch, in UTC (a.k.a. GMT).  It may be an integer\n"
                              "or a floating-point number (to represent fractions of seconds).\n"
                              "The epoch is the point where the time starts, the return value of time.gmtime(0).\n"
                              "It is January 1, 1970, 00:00:00 (UTC) on all platforms.\n\n"
                              "The other representation is a tuple of 9 integers giving local time.\n"
                              "The tuple items are:\n"
                              "  year (including century, e.g. 1998)\n"
                              "  month (1-12)\n"
                              "  day (1-31)\n"
                              "  hours (0-23)\n"
                              "  minutes (0-59)\n"
                              "  seconds (0-59)\n"
                              "  weekday (0-6, Monday is 0)\n"
                              "  Julian day (day in the year, 1-366)\n"
                              "  DST (Daylight Savings Time) flag (-1, 0 or 1)\n"
                              "If the DST flag is 0, the time is given in the regular time zone;\n"
                              "if it is 1, the time is given in the DST time zone;\n"
                              "if it is -1, mktime() should guess based on the date and time.\n";

bool fill(Module& module) {
    Dict& dict = *module.dict;
    Ref<Str> const name = make_ascii("time"), doc = make_ascii(module_doc);
    put(dict, names::__doc__, doc.value());
    add_functions(dict, functions, name.get());
    struct Constant {
        char const* name;
        int64_t number;
    };
    for (auto const& [constant, number] :
         {Constant{"CLOCK_REALTIME", CLOCK_REALTIME}, Constant{"CLOCK_MONOTONIC", CLOCK_MONOTONIC},
          Constant{"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
          Constant{"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID},
          Constant{"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID}, Constant{"CLOCK_BOOTTIME", CLOCK_BOOTTIME},
          Constant{"CLOCK_TAI", CLOCK_TAI}, Constant{"_STRUCT_TM_ITEMS", 11}})
        put(dict, intern(constant), Value::integer(number));
    put(dict, intern("struct_time"), Value::of(&struct_time_type));
    ::tzset();
    put_zone(dict);
    return true;
}

}  // namespace
}  // namespace time_functions

extern NativeModule const time_module;
NativeModule const time_module = {"time", &time_functions::fill};

}  // namespace gossamer
