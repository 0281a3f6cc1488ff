// The methods that bytes and bytearray share. `self` is either, or of a subclass; results are of the same kind.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

inline bool is_bytearray_self(Value self) { return !is_a(self, type_is_bytes); }
inline std::string_view bytes_of(Value self) {
    return is_bytearray_self(self) ? self.as<ByteArray>().view() : self.as<Bytes>().view();
}
// A fresh bytes or bytearray, as self is.
Value same_kind(Value self, std::string_view data);
// The same for a part of self's memory; exact bytes are shared if it is all of them.
Value part_of(Value self, std::string_view part);

// Integers that stand for bytes: ValueError with the given text if out of range.
std::optional<unsigned char> byte_of(Value value, char const* range_message = "byte must be in range(0, 256)");

namespace byte_methods {
// byte_find.cpp
std::optional<int64_t> count(Value self, Value sub, Value start, Value end);
std::optional<int64_t> find(Value self, Value sub, Value start, Value end);
std::optional<int64_t> rfind(Value self, Value sub, Value start, Value end);
std::optional<int64_t> index(Value self, Value sub, Value start, Value end);
std::optional<int64_t> rindex(Value self, Value sub, Value start, Value end);
std::optional<bool> startswith(Value self, Value prefix, Value start, Value end);
std::optional<bool> endswith(Value self, Value suffix, Value start, Value end);
std::optional<bool> contains(Value self, Value item);
Value replace(Value self, Value before, Value after, Value count);
Value removeprefix(Value self, Value prefix);
Value removesuffix(Value self, Value suffix);

// byte_split.cpp
Value split(Value self, Value separator, int64_t maxsplit);
Value rsplit(Value self, Value separator, int64_t maxsplit);
Value splitlines(Value self, bool keepends);
Value partition(Value self, Value separator);
Value rpartition(Value self, Value separator);
Value join(Value self, Value iterable);

// byte_letters.cpp
Value upper(Value self);
Value lower(Value self);
Value title(Value self);
Value capitalize(Value self);
Value swapcase(Value self);
std::optional<bool> isalnum(Value self);
std::optional<bool> isalpha(Value self);
std::optional<bool> isascii(Value self);
std::optional<bool> isdigit(Value self);
std::optional<bool> islower(Value self);
std::optional<bool> isspace(Value self);
std::optional<bool> istitle(Value self);
std::optional<bool> isupper(Value self);

// byte_strip.cpp
Value strip(Value self, Value bytes);
Value lstrip(Value self, Value bytes);
Value rstrip(Value self, Value bytes);
Value center(Value self, int64_t width, Value fill);
Value ljust(Value self, int64_t width, Value fill);
Value rjust(Value self, int64_t width, Value fill);
Value zfill(Value self, int64_t width);
Value expandtabs(Value self, Value columns);

// byte_translate.cpp
Value translate(Value self, Value table, Value deleted);
Value maketrans(Value from, Value to);
Value hex(Value self, Value separator, Value bytes_per_separator);
Value fromhex(Type& type, Str& text);
Value decode(Value self, Value encoding, Value errors);
Value modulo_of_bytes(Value left, Value right);
Value modulo_of_bytearray(Value left, Value right);
}  // namespace byte_methods

bool append_hex_text(std::string& out, std::string_view data, Value separator, Value group_size);

inline constexpr Native shared_byte_methods[] = {
    method<&byte_methods::capitalize, "capitalize()">("B.capitalize() -> copy of B"),
    method<&byte_methods::center, "center(width, fillchar=b' ', /)">("Return a centered string of length width."),
    method<&byte_methods::count, "count(sub, start=None, end=None, /)">(
        "Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end]."),
    method<&byte_methods::decode, "decode(encoding='utf-8', errors='strict')">(
        "Decode the bytes using the codec registered for encoding."),
    method<&byte_methods::endswith, "endswith(suffix, start=None, end=None, /)">(
        "Return True if the bytes end with the specified suffix, False otherwise."),
    method<&byte_methods::expandtabs, "expandtabs(tabsize=8)">(
        "Return a copy where all tab characters are expanded using spaces."),
    method<&byte_methods::find, "find(sub, start=None, end=None, /)">(
        "Return the lowest index in B where subsection 'sub' is found, or -1 on failure."),
    class_method<&byte_methods::fromhex, "fromhex(string, /)">(
        "Create a bytes object from a string of hexadecimal numbers."),
    method<&byte_methods::hex, "hex(sep=..., bytes_per_sep=1)">(
        "Create a string of hexadecimal numbers from a bytes object."),
    method<&byte_methods::index, "index(sub, start=None, end=None, /)">(
        "Return the lowest index in B where subsection 'sub' is found. Raises ValueError when it is not found."),
    method<&byte_methods::isalnum, "isalnum()">("Return True if all characters in B are alphanumeric and there is at "
                                                "least one character in B, False otherwise."),
    method<&byte_methods::isalpha, "isalpha()">(
        "Return True if all characters in B are alphabetic and there is at least one character in B, False otherwise."),
    method<&byte_methods::isascii, "isascii()">(
        "Return True if B is empty or all characters in B are ASCII, False otherwise."),
    method<&byte_methods::isdigit, "isdigit()">(
        "Return True if all characters in B are digits and there is at least one character in B, False otherwise."),
    method<&byte_methods::islower, "islower()">("Return True if all cased characters in B are lowercase and there is "
                                                "at least one cased character in B, False otherwise."),
    method<&byte_methods::isspace, "isspace()">(
        "Return True if all characters in B are whitespace and there is at least one character in B, False otherwise."),
    method<&byte_methods::istitle, "istitle()">(
        "Return True if B is a titlecased string and there is at least one character in B, False otherwise."),
    method<&byte_methods::isupper, "isupper()">("Return True if all cased characters in B are uppercase and there is "
                                                "at least one cased character in B, False otherwise."),
    method<&byte_methods::join, "join(iterable_of_bytes, /)">("Concatenate any number of bytes objects."),
    method<&byte_methods::ljust, "ljust(width, fillchar=b' ', /)">("Return a left-justified string of length width."),
    method<&byte_methods::lower, "lower()">("B.lower() -> copy of B"),
    method<&byte_methods::lstrip, "lstrip(bytes=None, /)">("Strip leading bytes contained in the argument."),
    static_method<&byte_methods::maketrans, "maketrans(frm, to, /)">(
        "Return a translation table usable for the bytes or bytearray translate method."),
    method<&byte_methods::partition, "partition(sep, /)">(
        "Partition the bytes into three parts using the given separator."),
    method<&byte_methods::replace, "replace(old, new, count=-1, /)">(
        "Return a copy with all occurrences of substring old replaced by new."),
    method<&byte_methods::removeprefix, "removeprefix(prefix, /)">(
        "Return a bytes object with the given prefix string removed if present."),
    method<&byte_methods::removesuffix, "removesuffix(suffix, /)">(
        "Return a bytes object with the given suffix string removed if present."),
    method<&byte_methods::rfind, "rfind(sub, start=None, end=None, /)">(
        "Return the highest index in B where subsection 'sub' is found, or -1 on failure."),
    method<&byte_methods::rindex, "rindex(sub, start=None, end=None, /)">(
        "Return the highest index in B where subsection 'sub' is found. Raises ValueError when it is not found."),
    method<&byte_methods::rjust, "rjust(width, fillchar=b' ', /)">("Return a right-justified string of length width."),
    method<&byte_methods::rpartition, "rpartition(sep, /)">(
        "Partition the bytes into three parts using the given separator, from the right."),
    method<&byte_methods::rsplit, "rsplit(sep=None, maxsplit=-1)">(
        "Return a list of the sections in the bytes, using sep as the delimiter."),
    method<&byte_methods::rstrip, "rstrip(bytes=None, /)">("Strip trailing bytes contained in the argument."),
    method<&byte_methods::split, "split(sep=None, maxsplit=-1)">(
        "Return a list of the sections in the bytes, using sep as the delimiter."),
    method<&byte_methods::splitlines, "splitlines(keepends=False)">(
        "Return a list of the lines in the bytes, breaking at line boundaries."),
    method<&byte_methods::startswith, "startswith(prefix, start=None, end=None, /)">(
        "Return True if the bytes starts with the specified prefix, False otherwise."),
    method<&byte_methods::strip, "strip(bytes=None, /)">("Strip leading and trailing bytes contained in the argument."),
    method<&byte_methods::swapcase, "swapcase()">("B.swapcase() -> copy of B"),
    method<&byte_methods::title, "title()">("B.title() -> copy of B"),
    method<&byte_methods::translate, "translate(table, /, delete=b'')">(
        "Return a copy with each character mapped by the given translation table."),
    method<&byte_methods::upper, "upper()">("B.upper() -> copy of B"),
    method<&byte_methods::zfill, "zfill(width, /)">(
        "Pad a numeric string with zeros on the left, to fill a field of the given width."),
};

// The shared methods and a type's own ones in one row.
template <size_t N, size_t M>
constexpr std::array<Native, N + M> joined(Native const (&first)[N], Native const (&second)[M]) {
    std::array<Native, N + M> all{};
    for (size_t i = 0; i < N; ++i) all[i] = first[i];
    for (size_t i = 0; i < M; ++i) all[N + i] = second[i];
    return all;
}

}  // namespace gossamer
