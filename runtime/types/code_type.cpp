// code: what a program can ask about a function's body.
#include <vector>

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/code.hpp"

namespace gossamer {

Type code_type;

namespace {

Code& code_of(Value self) { return self.as<Code>(); }

void visit_code(Object& object, Visitor& visitor) {
    auto& code = static_cast<Code&>(object);
    visitor.visit(code.variable_names);
    visitor.visit(code.cell_names);
    visitor.visit(code.free_names);
    visitor.visit(code.constants);
    visitor.visit(code.global_names);
    if (code.visit_rest) code.visit_rest(code, visitor);
}

// Shows what stands behind the members: the codes of what is defined inside.
class InnerCodes final : public Visitor {
public:
    explicit InnerCodes(EdgeNamer& namer) : namer_(namer) {}
    void edge(Object*& slot) override { fixed_edge(slot); }
    void fixed_edge(Object* target) override {
        namer_.edge(EdgeKind::part, "the code of an inner function or class", target);
    }

private:
    EdgeNamer& namer_;
};

void name_edges_of_code(Object& object, EdgeNamer& namer) {
    auto& code = static_cast<Code&>(object);
    namer.attribute("co_varnames", code.variable_names);
    namer.attribute("co_cellvars", code.cell_names);
    namer.attribute("co_freevars", code.free_names);
    namer.attribute("co_consts", code.constants);
    namer.attribute("co_names", code.global_names);
    InnerCodes inner(namer);
    if (code.visit_rest) code.visit_rest(code, inner);
}

void destroy_code(Object& object) {
    auto& code = static_cast<Code&>(object);
    if (code.destroy_rest) code.destroy_rest(code);
    drop(code.variable_names);
    drop(code.cell_names);
    drop(code.free_names);
    drop(code.constants);
    drop(code.global_names);
    drop(code.filename);
    drop(code.name);
    drop(code.qualified_name);
}

enum CodeFlag : int64_t {
    optimized = 1,
    new_locals = 2,
    has_varargs = 4,
    has_varkeywords = 8,
    is_nested = 16,
    is_iterable_coroutine = 256,
    is_generator = 32,
    is_coroutine = 128,
    is_async_generator = 512,
};

Value repr(Value self) {
    Code& code = code_of(self);
    return make_str(fmt::format("<code object {} at 0x{:x}, file \"{}\", line {}>", code.name->view(), self.bits,
                                code.filename->view(), code.first_line))
        .release_value();
}

size_t parameter_count(Code const& code) {
    return code.positional_count + code.keyword_only_count + code.has_varargs + code.has_varkeywords;
}

bool has_name(Tuple* names, Value name) {
    if (!names) return false;
    for (Value const item : names->view())
        if (item == name) return true;
    return false;
}

// Parameters, captured or not, and then the locals that no inner function captures.
Ref<Tuple> local_names(Code& code) {
    std::vector<Value> names;
    if (!code.variable_names) return make_tuple({});
    size_t const parameters = parameter_count(code);
    for (size_t i = 0; i < code.variable_names->size; ++i) {
        Value const name = code.variable_names->items[i];
        if (!name) continue;
        if (i < parameters || !(has_name(code.cell_names, name) || has_name(code.free_names, name)))
            names.push_back(name);
    }
    return make_tuple(std::span<Value const>(names));
}

Value names_or_none(Tuple* names) { return retain(Value::of(names ? names : &empty_tuple())); }

int64_t flags_of(Code const& code) {
    int64_t flags = 0;
    if (!code.is_module && !code.is_class_body) {
        flags |= optimized | new_locals;
        if (code.qualified_name->view().find("<locals>.") != std::string_view::npos) flags |= is_nested;
    }
    if (code.has_varargs) flags |= has_varargs;
    if (code.has_varkeywords) flags |= has_varkeywords;
    if (code.is_async_generator)
        flags |= is_async_generator;
    else if (code.is_coroutine)
        flags |= is_coroutine;
    else if (code.is_generator)
        flags |= code.is_iterable_coroutine ? is_generator | is_iterable_coroutine : is_generator;
    return flags | code.future_flags;
}

Value get_name(Value self) { return retain(Value::of(code_of(self).name)); }
Value get_qualified_name(Value self) { return retain(Value::of(code_of(self).qualified_name)); }
Value get_filename(Value self) { return retain(Value::of(code_of(self).filename)); }
Value get_first_line(Value self) { return Value::integer(code_of(self).first_line); }
Value get_argument_count(Value self) { return Value::integer(code_of(self).positional_count); }
Value get_positional_only_count(Value self) { return Value::integer(code_of(self).positional_only_count); }
Value get_keyword_only_count(Value self) { return Value::integer(code_of(self).keyword_only_count); }
Value get_variable_names(Value self) { return local_names(code_of(self)).release_value(); }
Value get_local_count(Value self) { return Value::integer(static_cast<int64_t>(local_names(code_of(self))->size)); }
Value get_cell_names(Value self) { return names_or_none(code_of(self).cell_names); }
Value get_free_names(Value self) { return names_or_none(code_of(self).free_names); }
Value get_flags(Value self) { return Value::integer(flags_of(code_of(self))); }
Value get_one(Value) { return Value::integer(1); }

// --- replace

enum class Holds : uint8_t { text, number, row, bytes };
struct Field {
    char const* name;
    Holds holds;
};
constexpr Field fields[] = {
    {"co_argcount", Holds::number},
    {"co_cellvars", Holds::row},
    {"co_code", Holds::bytes},
    {"co_consts", Holds::row},
    {"co_exceptiontable", Holds::bytes},
    {"co_filename", Holds::text},
    {"co_firstlineno", Holds::number},
    {"co_flags", Holds::number},
    {"co_freevars", Holds::row},
    {"co_kwonlyargcount", Holds::number},
    {"co_linetable", Holds::bytes},
    {"co_name", Holds::text},
    {"co_names", Holds::row},
    {"co_nlocals", Holds::number},
    {"co_posonlyargcount", Holds::number},
    {"co_qualname", Holds::text},
    {"co_stacksize", Holds::number},
    {"co_varnames", Holds::row},
};

bool check_kind(Field const& field, Value value) {
    auto refuse = [&](char const* expected) {
        return raise(type_error_type, "replace() argument '{}' must be {}, not {}", field.name, expected,
                     value.is_none() ? std::string_view("None") : std::string_view(display_name(type_of(value))));
    };
    switch (field.holds) {
        case Holds::text: return as_str(value) || refuse("str");
        case Holds::row: return as_tuple(value) || refuse("tuple");
        case Holds::bytes: return as_bytes(value) || refuse("bytes");
        case Holds::number: {
            auto const number = to_int64(value);
            if (!number) return false;
            return *number == static_cast<int32_t>(*number) ||
                   raise(overflow_error_type, "Python int too large to convert to C int");
        }
    }
    return false;
}

void replace_text(Str*& member, Value value) {
    Str* const old = std::exchange(member, &retain(value).as<Str>());
    release(old);
}
bool are_texts(Tuple& row) {
    for (Value const item : row.view())
        if (!as_str(item)) return raise(system_error_type, "non-string found in code slot");
    return true;
}
// Other names for the same variables: they count for calls by keyword, for locals() and in messages.
bool replace_variable_names(Code& code, Value self, Tuple& given) {
    Ref<Tuple> const current = local_names(code_of(self));
    if (given.size < parameter_count(code)) return raise(value_error_type, "code: co_varnames is too small");
    if (given.size != current->size) return raise(value_error_type, "code: co_nlocals != len(co_varnames)");
    if (!are_texts(given)) return false;
    for (size_t i = 0; i < given.size; ++i) code.rename(code, &(*current)[i].as<Str>(), &given[i].as<Str>());
    return true;
}
// Would the cells that are handed to the one do for the other?
bool same_shape(Code const& from, Code const& to) {
    return from.free_names->size == to.free_names->size && from.is_class_body == to.is_class_body &&
           from.is_module == to.is_module;
}
// Of the constants only the code of what is defined inside can change: the rest has become part of the tree.
bool replace_constants(Code& code, Tuple& given) {
    Tuple& current = *code.constants;
    bool is_possible = given.size == current.size;
    for (size_t i = 0; is_possible && i < given.size; ++i) {
        if (given[i] == current[i]) continue;
        if (is_exactly(given[i], code_type) && is_exactly(current[i], code_type)) {
            Code& to = given[i].as<Code>();
            is_possible = same_shape(current[i].as<Code>(), to) && code.replace_inner(code, current[i].as<Code>(), to);
            continue;
        }
        auto const same = equals(given[i], current[i]);
        if (!same) return false;
        is_possible = *same && &type_of(given[i]) == &type_of(current[i]);
    }
    if (!is_possible) return raise(not_implemented_error_type, "replace() cannot change co_consts");
    Ref<Tuple> const made = Ref<Tuple>::share(&given);
    Tuple* const old = std::exchange(code.constants, made.get());
    retain(code.constants);
    release(old);
    return true;
}
bool replace_one(Code& code, Value self, Value name, Value value) {
    std::string_view const text = name.as<Str>().view();
    Field const* field = std::begin(fields);
    while (field != std::end(fields) && text != field->name) ++field;
    if (field == std::end(fields))
        return raise(type_error_type, "replace() got an unexpected keyword argument '{}'", text);
    if (!check_kind(*field, value)) return false;
    if (text == "co_filename") return replace_text(code.filename, value), true;
    if (text == "co_name") return replace_text(code.name, value), true;
    if (text == "co_qualname") return replace_text(code.qualified_name, value), true;
    if (text == "co_firstlineno") return code.first_line = static_cast<uint32_t>(value.as_integer()), true;
    if (text == "co_stacksize") return true;
    if (field->holds == Holds::number && value.as_integer() < 0)
        return raise(value_error_type, "{} must be a positive integer", text);
    if (text == "co_varnames") return replace_variable_names(code, self, value.as<Tuple>());
    if (text == "co_consts") return replace_constants(code, value.as<Tuple>());
    auto const there = find_attribute(self, intern(text));
    if (!there) return false;
    Owned const current(*there);
    if (current) {
        auto const same = equals(current.get(), value);
        if (!same || *same) return same.has_value();
    }
    if (text == "co_nlocals") return raise(value_error_type, "code: co_nlocals != len(co_varnames)");
    if (text == "co_names" && !are_texts(value.as<Tuple>())) return false;
    return raise(not_implemented_error_type, "replace() cannot change {}", text);
}

Value replace(Value self, Arguments const& arguments) {
    if (arguments.positional) return raise(type_error_type, "replace() takes no positional arguments");
    Ref<Code> const made = Ref<Code>::adopt(code_of(self).copy(code_of(self)));
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i)
        if (!replace_one(*made, self, (*arguments.keywords)[i], arguments[i])) return empty;
    return retain(Value::of(made.get()));
}

// What is made of bytes elsewhere: there are none here.
template <size_t> Value no_bytes(Value) {
    return raise(attribute_error_type, "code objects have no bytes here: they run the tree of their text");
}

Value name_of_variable(Value self, int64_t index) {
    Ref<Tuple> const names = local_names(code_of(self));
    if (index >= 0 && static_cast<size_t>(index) < names->size) return retain((*names)[static_cast<size_t>(index)]);
    return raise(index_error_type, "tuple index out of range");
}

Value make_code(Type&, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "code() takes no keyword arguments");
    if (arguments.positional < 16)
        return raise(type_error_type, "code expected at least 16 arguments, got {}", arguments.positional);
    if (arguments.positional > 18)
        return raise(type_error_type, "code expected at most 18 arguments, got {}", arguments.positional);
    return raise(not_implemented_error_type,
                 "code objects are made by compile(): there are no bytes to make them from");
}

constexpr Member members[] = {
    {"co_argcount", get_argument_count},
    {"co_cellvars", get_cell_names},
    {"co_code", no_bytes<0>},
    {"co_consts", [](Value self) { return names_or_none(code_of(self).constants); }},
    {"co_exceptiontable", no_bytes<1>},
    {"co_filename", get_filename},
    {"co_firstlineno", get_first_line},
    {"co_flags", get_flags},
    {"co_freevars", get_free_names},
    {"co_kwonlyargcount", get_keyword_only_count},
    {"co_linetable", no_bytes<2>},
    {"co_lnotab", no_bytes<3>},
    {"co_name", get_name},
    {"co_names", [](Value self) { return names_or_none(code_of(self).global_names); }},
    {"co_nlocals", get_local_count},
    {"co_posonlyargcount", get_positional_only_count},
    {"co_qualname", get_qualified_name},
    {"co_stacksize", get_one},
    {"co_varnames", get_variable_names},
};

constexpr Native methods[] = {
    method<&replace, "replace(**changes)">(
        "Return a copy of the code object with new values for the specified fields."),
    method<&replace, "__replace__(**changes)">("The same as replace()."),
    method<&lines_of_code, "co_lines()">(),
    method<&positions_of_code, "co_positions()">(),
    method<&name_of_variable, "_varname_from_oparg(oparg)">(
        "(internal-only) Return the local variable name for the given oparg.\n\n"
        "WARNING: this method is for internal use only and may change or go away."),
};

// There is no bytecode to make one of.
Value make(Type&, Arguments const& arguments) {
    if (!check_no_keywords("code", arguments) || !check_positional("code", arguments.positional, 16, 18)) return empty;
    return raise(not_implemented_error_type, "code objects are made by compile() and code.replace()");
}

}  // namespace

Layout const code_layout = {
    .name = "code",
    .visit = visit_code,
    .destroy = destroy_code,
    .size = [](Object const&) { return sizeof(Code); },
    .name_edges = name_edges_of_code,
};

void define_code_type() {
    TypeDefinition code;
    code.name = "code";
    code.doc = "code(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n     flags, codestring, "
               "constants, names, varnames, filename, name,\n     qualname, firstlineno, linetable, exceptiontable, "
               "freevars=(),\n     cellvars=(), /)\n--\n\n"
               "Create a code object.  Not for the faint of heart.";
    code.layout = &code_layout;
    code.size = sizeof(Code);
    code.record_offset = offsetof(Code, record);
    code.flags = type_has_weakrefs;
    code.slots.make = make;
    code.slots.repr = repr;
    code.slots.compare = compare_codes;
    code.slots.hash = hash_of_code;
    code.slots.make = make_code;
    code.members = members;
    code.methods = methods;
    define_type(code_type, code);
    define_code_iterators();
}

}  // namespace gossamer
