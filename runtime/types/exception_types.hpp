// What the files that define exception types share.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"

namespace gossamer {

// BaseException.__new__: keeps the positional arguments, ignores the rest.
Value make_base_exception(Type& type, Arguments const& arguments);
// "X() takes no keyword arguments" if there are any.
bool reject_keywords(Value self, Arguments const& arguments);
// Where a built-in exception type begins that is declared by name and base alone, or a bit more.
struct ExceptionDefinition {
    Type& type;
    char const* name;
    Type& base;
    char const* doc;
    Slots slots = {};
    std::span<Native const> methods = {};
    std::span<Member const> members = {};
};
void define_exception(ExceptionDefinition const& definition);

// str() of exceptions that have nothing of their own to say.
Value base_exception_str(Value self);

void define_import_and_name_errors();  // ImportError, NameError, AttributeError, StopIteration, SystemExit, KeyError
void define_os_errors();
void define_syntax_errors();
void define_unicode_errors();
void define_exception_groups();

// An attribute that is one word of Exception::fields. Deleted or never set, it reads as None.
template <size_t Index> Value get_exception_field(Value self) {
    Value const value = self.as<Exception>().fields[Index];
    return value ? retain(value) : none;
}
template <size_t Index> bool set_exception_field(Value self, Value value) {
    store(self.as<Exception>().fields[Index], retain(value));
    return true;
}
template <size_t Index> constexpr Member exception_field(char const* name, char const* doc = "") {
    return {name, &get_exception_field<Index>, &set_exception_field<Index>, doc};
}
inline void set_field(Value self, size_t index, Value borrowed) {
    store(self.as<Exception>().fields[index], retain(borrowed));
}

}  // namespace gossamer
