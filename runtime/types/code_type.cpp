// code: what a program can ask about a function's body.
#include <vector>

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/types/classes.hpp"

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

template <class T> void drop(T*& slot) {
    if (T* const old = std::exchange(slot, nullptr)) release(old);
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
Value get_zero(Value) { return Value::integer(0); }

constexpr Member members[] = {
    {"co_argcount", get_argument_count},
    {"co_cellvars", get_cell_names},
    {"co_consts", [](Value self) { return names_or_none(code_of(self).constants); }},
    {"co_filename", get_filename},
    {"co_firstlineno", get_first_line},
    {"co_flags", get_flags},
    {"co_freevars", get_free_names},
    {"co_kwonlyargcount", get_keyword_only_count},
    {"co_name", get_name},
    {"co_names", [](Value self) { return names_or_none(code_of(self).global_names); }},
    {"co_nlocals", get_local_count},
    {"co_posonlyargcount", get_positional_only_count},
    {"co_qualname", get_qualified_name},
    {"co_stacksize", get_zero},
    {"co_varnames", get_variable_names},
};

// What replace() can give to a copy: names, the file and the first line. The rest belongs to what runs.
template <Str* Code::*member> bool replace_text(Code& code, Value value, char const* name) {
    if (!as_str(value))
        return raise(type_error_type, "replace() argument '{}' must be str, not {}", name,
                     display_name(type_of(value)));
    Str* const old = std::exchange(code.*member, &retain(value).as<Str>());
    release(old);
    return true;
}
bool replace_line(Code& code, Value value, char const*) {
    auto const line = to_int64(value);
    if (!line) return false;
    code.first_line = static_cast<uint32_t>(*line);
    return true;
}
struct Replacement {
    char const* name;
    bool (*replace)(Code& code, Value value, char const* name);
};
constexpr Replacement replacements[] = {
    {"co_filename", replace_text<&Code::filename>},
    {"co_firstlineno", replace_line},
    {"co_name", replace_text<&Code::name>},
    {"co_qualname", replace_text<&Code::qualified_name>},
};

bool replace_one(Code& code, Value self, Value name, Value value) {
    std::string_view const text = name.as<Str>().view();
    for (Replacement const& each : replacements)
        if (text == each.name) return each.replace(code, value, each.name);
    auto const there = text.starts_with("co_") ? find_attribute(self, intern(text)) : std::optional<Value>(empty);
    if (!there) return false;
    if (there->is_empty()) return raise(type_error_type, "replace() got an unexpected keyword argument '{}'", text);
    Owned const current(*there);
    auto const same = equals(current.get(), value);
    if (!same) return false;
    return *same || raise(not_implemented_error_type, "replace() cannot change {}", text);
}

Value replace(Value self, Arguments const& arguments) {
    if (arguments.positional) return raise(type_error_type, "replace() takes no positional arguments");
    Ref<Code> const made = Ref<Code>::adopt(code_of(self).copy(code_of(self)));
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i)
        if (!replace_one(*made, self, (*arguments.keywords)[i], arguments[i])) return empty;
    return retain(Value::of(made.get()));
}

constexpr Native methods[] = {
    method<&replace, "replace(**changes)">(
        "Return a copy of the code object with new values for the specified fields."),
};

}  // namespace

Layout const code_layout = {
    .name = "code",
    .visit = visit_code,
    .destroy = destroy_code,
    .size = [](Object const&) { return sizeof(Code); },
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
    code.slots.repr = repr;
    code.members = members;
    code.methods = methods;
    define_type(code_type, code);
}

}  // namespace gossamer
