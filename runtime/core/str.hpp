// str: text as code points, UTF-8 inside.
//
// Lone surrogates are held as the three bytes that UTF-8 would give them (WTF-8). The bytes follow the
// object, ended by a NUL that is not counted. ASCII text (bytes == code points) indexes directly; other
// text finds a code point through breadcrumbs, made on first use: the byte offset of every 64th one.
#pragma once
#include <string>
#include <string_view>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Str : Object {
    uint64_t hash;          // as Python's hash(), or 0 if not computed yet
    uint32_t* breadcrumbs;  // or null
    uint64_t bytes;
    uint64_t length;  // in code points
    char text[];

    bool is_ascii() const { return bytes == length; }
    std::string_view view() const { return {text, bytes}; }
};
extern Layout const str_layout;

// Is it a str or of a subclass? Null if not.
inline Str* as_str(Value value) { return cast<Str>(value, type_is_str); }
inline bool is_exact_str(Value value) { return is_exactly(value, str_type); }

// New strings. The text must be valid WTF-8 (what comes from outside goes through a codec first). One-character
// ASCII strings and the empty one are shared.
Ref<Str> make_str(std::string_view text);
Ref<Str> make_ascii(std::string_view text);  // known to be ASCII: not scanned
Ref<Str> make_code_point(char32_t code_point);
// A str with room for `bytes` bytes, to be filled at once by the caller, who also knows its length.
// Raises MemoryError if it can not be.
Ref<Str> allocate_str(size_t bytes, size_t length);
// A text with all its surrogates paired up where two stand side by side, as CPython's str + str does not: two
// three-byte surrogates stay as they are. Only codecs join them.

// The interned str of a text: equal texts give the same object, so that names compare by address.
Str* intern(std::string_view text);  // borrowed; lives as long as the interpreter, or for ever
Ref<Str> intern(Ref<Str> text);      // the interned twin; the argument itself if it is the first (exact str only)
// Each interpreter has a table of its own, over one of the process that does not change once the built-in types are
// made. What is interned stays: the table of an interpreter owns its strings.
InternTable* make_intern_table();
void destroy_intern_table(InternTable* table);
// Makes the shared characters, the key of the hash and the names below. First of all that a process does.
void define_names();

// The shared one-character strings of U+0000 … U+00FF, and the empty one: borrowed, immortal.
struct alignas(16) CharacterStorage {
    char bytes[64];
};
extern CharacterStorage shared_characters[257];
inline Str* shared_character(unsigned char code_point) {
    return reinterpret_cast<Str*>(shared_characters[code_point].bytes);
}
inline Str* empty_str() { return reinterpret_cast<Str*>(shared_characters[256].bytes); }

// MemoryError becomes pending. Here because str comes before errors.
[[gnu::cold]] void out_of_memory();

int64_t hash_of(Str& text);  // never -1
bool equal(Str const& a, Str const& b);
int compare(Str const& a, Str const& b);  // by code points: <0, 0, >0

char32_t code_point_at(Str& text, size_t index);          // index < length
size_t byte_offset(Str& text, size_t index);              // index <= length
Ref<Str> substring(Str& text, size_t begin, size_t end);  // in code points; begin <= end <= length
Ref<Str> concatenate(Str& a, Str& b);
// `left` is owned by the caller and may be grown in place if nobody else holds it; the result replaces it.
Value append_in_place(Value left, Str& right);

// Decodes one code point at `p` and moves past it. The text is valid.
char32_t next_code_point(char const*& p);
void append_utf8(std::string& out, char32_t code_point);
size_t count_code_points(std::string_view text);

// Names that C++ code looks up, interned once in a process.
namespace names {
extern Str *__abs__, *__add__, *__aenter__, *__aexit__, *__aiter__, *__all__, *__and__, *__anext__, *__annotations__,
    *__await__, *__bases__, *__bool__, *__build_class__, *__builtins__, *__bytes__, *__call__, *__cause__, *__class__,
    *__class_getitem__, *__classcell__, *__code__, *dunder_complex, *__contains__, *__context__, *__del__, *__delattr__,
    *__delete__, *__delitem__, *__dict__, *__dir__, *__divmod__, *__doc__, *__enter__, *__eq__, *__exit__, *__file__,
    *__float__, *__floordiv__, *__format__, *__fspath__, *__ge__, *__get__, *__getattr__, *__getattribute__,
    *__getitem__, *__globals__, *__gt__, *__hash__, *__iadd__, *__iand__, *__ifloordiv__, *__ilshift__, *__imatmul__,
    *__imod__, *__import__, *__imul__, *__index__, *__init__, *__init_subclass__, *__instancecheck__, *__int__,
    *__invert__, *__ior__, *__ipow__, *__irshift__, *__isub__, *__iter__, *__itruediv__, *__ixor__, *__le__, *__len__,
    *__length_hint__, *__loader__, *__lshift__, *__lt__, *__main__, *__match_args__, *__matmul__, *__missing__,
    *__mod__, *__module__, *__mro_entries__, *__mul__, *__name__, *__ne__, *__neg__, *__new__, *__next__, *__notes__,
    *__or__, *__orig_bases__, *__package__, *__path__, *__pos__, *__pow__, *__prepare__, *__qualname__, *__radd__,
    *__rand__, *__rdivmod__, *__reduce__, *__reduce_ex__, *__repr__, *__reversed__, *__rfloordiv__, *__rlshift__,
    *__rmatmul__, *__rmod__, *__rmul__, *__ror__, *__round__, *__rpow__, *__rrshift__, *__rshift__, *__rsub__,
    *__rtruediv__, *__rxor__, *__set__, *__set_name__, *__setattr__, *__setitem__, *__slots__, *__spec__,
    *__static_attributes__, *__firstlineno__, *__str__, *__sub__, *__subclasscheck__, *__suppress_context__,
    *__traceback__, *__truediv__, *__trunc__, *__floor__, *__ceil__, *__type_params__, *__weakref__, *__wrapped__,
    *__xor__, *__abstractmethods__, *__cached__, *__debug__, *_, *args, *builtins, *close, *displayhook, *encoding,
    *errors, *excepthook, *file, *flush, *isatty, *key, *keys, *message, *metaclass, *mode, *name, *path, *print, *read,
    *readline, *reverse, *send, *stderr_, *stdin_, *stdout_, *throw_, *unraisablehook, *value, *write, *end, *sep,
    *self;
}

}  // namespace gossamer
