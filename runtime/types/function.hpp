// Functions written in Python, what binds them, and what they close over.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/core/tuple.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/object/type.hpp"
#include "runtime/protocol/module.hpp"

namespace gossamer {

// A variable shared between a function and those defined inside of it.
struct Cell : Object {
    Value value;  // empty: unbound
};
extern Type cell_type;
Ref<Cell> make_cell(Value owned);

struct Function : Object {
    Record* record;
    Code* code;  // owned, as are the rest
    Dict* globals;
    Dict* builtins;   // what globals['__builtins__'] named when it was defined; null: neither a dict nor a module
    Tuple* defaults;  // or null
    Dict* keyword_defaults;  // or null
    Tuple* closure;          // of Cells, or null
    Value name;              // __name__, a str
    Value qualified_name;
    Value doc;
    Value module;
    Value annotations;  // a dict, or a Function that makes it on first use, or empty
    Value type_params;  // a tuple, or empty
    uint32_t version;   // changes with __code__, __defaults__, __kwdefaults__; never used twice
};
extern Type function_type;
// Shares code and globals; takes its module from globals['__name__'].
Ref<Function> make_function(Code& code, Dict& globals);
// What code with these globals sees as built-in: borrowed.
Dict* builtins_of(Dict& globals);
Dict& builtins_of(Frame& frame);
// The same, be it a dict or whatever else a program has put there: borrowed.
Value builtins_namespace(Frame& frame);
// What a name means there. Owned; empty: nothing; nullopt: an exception is pending.
std::optional<Value> find_builtin(Frame& frame, Str* name);
// In a namespace of any kind, likewise.
std::optional<Value> find_in(Value space, Str* name);
inline bool is_function(Value value) { return is_exactly(value, function_type); }

struct BoundMethod : Object {
    Record* record;
    Value function;
    Value self;
};
extern Type method_type;
Ref<BoundMethod> make_method(Value function, Value self);

struct ClassMethod : Object {
    Record* record;
    Value callable;
};
struct StaticMethod : Object {
    Record* record;
    Value callable;
};
struct Property : Object {
    Record* record;
    Value getter, setter, deleter, doc;  // empty or None if absent
    Value name;
    bool doc_from_getter;
};
struct Super : Object {
    Record* record;
    Value type;
    Value object;
    Value object_type;
};
extern Type class_method_type, static_method_type, property_type, super_type;
// What super().name finds, for super(type, object): owned, or empty with AttributeError pending.
Value super_lookup(Type& type, Value object, Type& object_type, Str* name);

// What `class` statements do once the namespace is filled: metatype(name, bases, namespace, **keywords); and what
// comes before: __mro_entries__, the choice of the metaclass, __prepare__. (classes of programs: type_new.cpp)
Value resolve_bases(Tuple& bases);                               // owned tuple
Value choose_metaclass(Value explicit_metaclass, Tuple& bases);  // owned; explicit_metaclass may be empty
Value prepare_namespace(Value metaclass, Value name, Tuple& bases, Dict* keywords);  // owned mapping

// Instances, fast: object.__new__ for a class whose instances are plain Instances.
inline bool is_plain_class(Type const& type) { return type.has(type_is_instance_layout); }
Value new_instance(Type& type);
// The class expects its instances to get so many attributes: later ones are born with room for them.
void set_attribute_hint(Type& type, uint32_t attributes);

}  // namespace gossamer
