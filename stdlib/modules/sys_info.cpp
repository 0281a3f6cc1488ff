#include "stdlib/modules/sys_info.hpp"

#include <unistd.h>

#include <cfloat>

#include "runtime/runtime.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/struct_sequence.hpp"

namespace gossamer {
namespace {

constexpr StructField version_fields[] = {
    {"major", "Major release number"},   {"minor", "Minor release number"},
    {"micro", "Patch release number"},   {"releaselevel", "'alpha', 'beta', 'candidate', or 'final'"},
    {"serial", "Serial release number"},
};
constexpr StructField float_fields[] = {
    {"max", "DBL_MAX -- maximum representable finite float"},
    {"max_exp", "DBL_MAX_EXP -- maximum int e such that radix**(e-1) is representable"},
    {"max_10_exp", "DBL_MAX_10_EXP -- maximum int e such that 10**e is representable"},
    {"min", "DBL_MIN -- Minimum positive normalized float"},
    {"min_exp", "DBL_MIN_EXP -- minimum int e such that radix**(e-1) is a normalized float"},
    {"min_10_exp", "DBL_MIN_10_EXP -- minimum int e such that 10**e is a normalized float"},
    {"dig", "DBL_DIG -- maximum number of decimal digits that can be faithfully represented in a float"},
    {"mant_dig", "DBL_MANT_DIG -- mantissa digits"},
    {"epsilon", "DBL_EPSILON -- Difference between 1 and the next representable float"},
    {"radix", "FLT_RADIX -- radix of exponent"},
    {"rounds", "FLT_ROUNDS -- rounding mode used for arithmetic operations"},
};
constexpr StructField int_fields[] = {
    {"bits_per_digit", "size of a digit in bits"},
    {"sizeof_digit", "size in bytes of the C type used to represent a digit"},
    {"default_max_str_digits", "maximum string conversion digits limitation"},
    {"str_digits_check_threshold", "minimum positive value for int_max_str_digits"},
};
constexpr StructField hash_fields[] = {
    {"width", "width of the type used for hashing, in bits"},
    {"modulus", "prime number giving the modulus on which the hash function is based"},
    {"inf", "value to be used for hash of a positive infinity"},
    {"nan", "value to be used for hash of a nan"},
    {"imag", "multiplier used for the imaginary part of a complex number"},
    {"algorithm", "name of the algorithm for hashing of str, bytes and memoryviews"},
    {"hash_bits", "internal output size of hash algorithm"},
    {"seed_bits", "seed size of hash algorithm"},
    {"cutoff", "small string optimization cutoff"},
};
constexpr StructField thread_fields[] = {
    {"name", "name of the thread implementation"},
    {"lock", "name of the lock implementation"},
    {"version", "name and version of the thread library"},
};
constexpr StructField flag_fields[] = {
    {"debug", "-d"},
    {"inspect", "-i"},
    {"interactive", "-i"},
    {"optimize", "-O or -OO"},
    {"dont_write_bytecode", "-B"},
    {"no_user_site", "-s"},
    {"no_site", "-S"},
    {"ignore_environment", "-E"},
    {"verbose", "-v"},
    {"bytes_warning", "-b"},
    {"quiet", "-q"},
    {"hash_randomization", "-R"},
    {"isolated", "-I"},
    {"dev_mode", "-X dev"},
    {"utf8_mode", "-X utf8"},
    {"warn_default_encoding", "-X warn_default_encoding"},
    {"safe_path", "-P"},
    {"int_max_str_digits", "-X int_max_str_digits"},
    {"gil", "-X gil"},
};

constexpr StructSequenceDefinition version_definition = {
    "version_info", "sys", "sys.version_info\n\nVersion information as a named tuple.", version_fields, 5};
constexpr StructSequenceDefinition float_definition = {
    "float_info", "sys",
    "sys.float_info\n\nA named tuple holding information about the float type. It contains low level\n"
    "information about the precision and internal representation. Please study\n"
    "your system's :file:`float.h` for more information.",
    float_fields, 11};
constexpr StructSequenceDefinition int_definition = {
    "int_info", "sys",
    "sys.int_info\n\nA named tuple that holds information about Python's\n"
    "internal representation of integers.  The attributes are read only.",
    int_fields, 4};
constexpr StructSequenceDefinition hash_definition = {
    "hash_info", "sys",
    "hash_info\n\nA named tuple providing parameters used for computing\nhashes. The attributes are read only.",
    hash_fields, 9};
constexpr StructSequenceDefinition thread_definition = {
    "thread_info", "sys", "sys.thread_info\n\nA named tuple holding information about the thread implementation.",
    thread_fields, 3};
constexpr StructSequenceDefinition flags_definition = {
    "flags", "sys", "sys.flags\n\nFlags provided through command line arguments or environment vars.", flag_fields, 18};

StructSequenceType version_type, float_info_type, int_info_type, hash_info_type, thread_info_type, flags_type;

FurtherTypes const types{[] {
    define_struct_sequence(version_type, version_definition, false);
    define_struct_sequence(float_info_type, float_definition);
    define_struct_sequence(int_info_type, int_definition);
    define_struct_sequence(hash_info_type, hash_definition);
    define_struct_sequence(thread_info_type, thread_definition);
    define_struct_sequence(flags_type, flags_definition, false);
}};

Value number(int64_t value) { return Value::integer(value); }
Value text(char const* ascii) { return make_ascii(ascii).release_value(); }

}  // namespace

Value make_version_info() {
    return make_struct_sequence(version_type, {number(3), number(13), number(0), text("final"), number(0)});
}

void put_system_info(Dict& sys) {
    auto const put_owned = [&](char const* name, Value owned) {
        Owned const value(owned);
        if (value) put(sys, intern(name), value.get());
    };
    put_owned("version_info", make_version_info());
    put_owned("stdlib_module_names", make_library_names());
    put_owned(
        "float_info",
        make_struct_sequence(float_info_type, {box(DBL_MAX), number(DBL_MAX_EXP), number(DBL_MAX_10_EXP), box(DBL_MIN),
                                               number(DBL_MIN_EXP), number(DBL_MIN_10_EXP), number(DBL_DIG),
                                               number(DBL_MANT_DIG), box(DBL_EPSILON), number(FLT_RADIX), number(1)}));
    // What CPython says of its own; programs see no difference.
    put_owned("int_info", make_struct_sequence(int_info_type, {number(30), number(4), number(4300), number(640)}));
    put_owned(
        "hash_info",
        make_struct_sequence(hash_info_type, {number(64), number((int64_t{1} << 61) - 1), number(314159), number(0),
                                              number(1000003), text("siphash13"), number(64), number(128), number(0)}));
    char library[64] = "";
    ::confstr(_CS_GNU_LIBPTHREAD_VERSION, library, sizeof library);
    put_owned("thread_info",
              make_struct_sequence(thread_info_type, {text("pthread"), text("semaphore"), text(library)}));
    set_start_flags(sys, {});
}

void set_start_flags(Dict& sys, std::initializer_list<int> flags) {
    std::vector<Value> items(19, Value::integer(0));
    items[16] = false_value;
    items[13] = Value::boolean(context().develop);
    std::transform(flags.begin(), flags.end(), items.begin(), [](int flag) { return Value::integer(flag); });
    for (size_t const truth : {size_t{13}, size_t{16}})
        if (truth < flags.size()) items[truth] = Value::boolean(std::data(flags)[truth] != 0);
    items[17] = Value::integer(context().max_str_digits);
    items[18] = Value::integer(1);
    Owned const made(make_struct_sequence(flags_type, items));
    put(sys, intern("flags"), made.get());
    put(sys, intern("dont_write_bytecode"), Value::boolean(items[4] != Value::integer(0)));
}

}  // namespace gossamer
