// Binding the arguments of a call to the parameters of a native, with CPython's messages. Which message depends
// on the kind of signature, as it does there: none, exactly one, positional only, or with keywords.
#include <algorithm>
#include <cstring>

#include "runtime/binding/descriptors.hpp"
#include "runtime/binding/python_arguments.hpp"
#include "runtime/errors/nearest_name.hpp"

namespace gossamer {

namespace {

char const* plural(size_t count) { return count == 1 ? "" : "s"; }

// "list.append", "math.sqrt", "len": the name as messages about the convention show it.
[[gnu::cold]] std::string qualified_name_of(Native const& native, Value self) {
    std::string const name = native.name;
    if (!self) return name;
    if (native.kind == NativeKind::function || native.kind == NativeKind::static_method) {
        if (!is_exactly(self, native_function_type)) return name;
        auto const& function = self.as<NativeFunction>();
        if (function.self && is_type(function.self))
            return std::string(function.self.as<Type>().name->text) + "." + name;
        if (function.module_name && function.module_name->view() != "builtins")
            return std::string(function.module_name->view()) + "." + name;
        return name;
    }
    if (native.kind == NativeKind::class_method) return std::string(self.as<Type>().name->text) + "." + name;
    // A method shows the type that defines it, not the one of the instance.
    Str* const key = intern(native.name);
    for (Type* type : type_of(self).mro) {
        Value const found = get(*type->dict, key);
        if (is_exactly(found, method_descriptor_type) && found.as<NativeDescriptor>().native == &native)
            return std::string(type->name->text) + "." + name;
    }
    return std::string(type_of(self).name->text) + "." + name;
}

bool has_keyword(Tuple const* keywords, char const* name, size_t& position) {
    if (!keywords) return false;
    for (size_t i = 0; i < keywords->size; ++i)
        if (keywords->items[i].as<Str>().view() == name) {
            position = i;
            return true;
        }
    return false;
}

bool is_variadic(Parameter const& parameter) {
    return parameter.kind == ParameterKind::varargs || parameter.kind == ParameterKind::varkeywords;
}

// "f(a, /, *args)" does not.
bool takes_keywords(SignatureView const& signature) {
    for (size_t i = 0; i < signature.count; ++i)
        if (signature.parameters[i].kind != ParameterKind::positional_only &&
            signature.parameters[i].kind != ParameterKind::varargs)
            return true;
    return false;
}

// Signatures without keywords, called wrongly, where the message shows who is called: false, with the TypeError.
[[gnu::cold]] bool refuse_by_name(Native const& native, std::string_view name, Arguments const& arguments) {
    SignatureView const& signature = *native.signature;
    size_t const given = arguments.positional;
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "{}() takes no keyword arguments", name);
    if (signature.count == 0 && given) return raise(type_error_type, "{}() takes no arguments ({} given)", name, given);
    if (signature.count == 1 && signature.required_positional == 1 && given != 1)
        return raise(type_error_type, "{}() takes exactly one argument ({} given)", name, given);
    return true;
}

[[gnu::noinline, gnu::cold]] bool refuse_positional(Native const& native, Value self, Arguments const& arguments) {
    SignatureView const& signature = *native.signature;
    size_t const given = arguments.positional;
    if (!refuse_by_name(native, qualified_name_of(native, self), arguments)) return false;
    return check_positional(native.name, given, signature.required_positional,
                            signature.has_varargs ? SIZE_MAX : signature.positional);
}

[[gnu::noinline]] bool bind_keywords(Native const& native, Arguments const& arguments, Value* bound) {
    SignatureView const& signature = *native.signature;
    Tuple const* const keywords = arguments.keywords;
    size_t const by_position = arguments.positional;
    size_t const by_keyword = keywords ? keywords->size : 0;
    size_t named = 0, positional_only = 0, required_positional_only = 0;
    for (size_t i = 0; i < signature.count; ++i) {
        Parameter const& parameter = signature.parameters[i];
        if (!is_variadic(parameter)) ++named;
        if (parameter.kind != ParameterKind::positional_only) continue;
        ++positional_only;
        if (parameter.is_required) ++required_positional_only;
    }
    if (!signature.has_varargs && !signature.has_varkeywords) {
        if (by_position + by_keyword > named)
            return raise(type_error_type, "{}() takes at most {} {}argument{} ({} given)", native.name, named,
                         by_position == 0 ? "keyword " : "", plural(named), by_position + by_keyword);
        if (by_position > signature.positional) {
            if (signature.positional == 0)
                return raise(type_error_type, "{}() takes no positional arguments", native.name);
            return raise(type_error_type, "{}() takes {} {} positional argument{} ({} given)", native.name,
                         signature.required_positional < signature.positional ? "at most" : "exactly",
                         signature.positional, plural(signature.positional), by_position);
        }
    }
    if (by_position < required_positional_only)
        return raise(type_error_type, "{}() takes {} {} positional argument{} ({} given)", native.name,
                     required_positional_only < signature.positional || signature.has_varargs ? "at least" : "exactly",
                     required_positional_only, plural(required_positional_only), by_position);
    size_t used = 0;
    for (size_t i = 0; i < signature.count; ++i) {
        Parameter const& parameter = signature.parameters[i];
        size_t at;
        if (is_variadic(parameter)) {
            bound[i] = empty;
        } else if (i < by_position && i < signature.positional) {
            bound[i] = arguments.values[i];
        } else if (parameter.kind != ParameterKind::positional_only && has_keyword(keywords, parameter.name, at)) {
            bound[i] = arguments.values[by_position + at];
            ++used;
        } else if (parameter.is_required) {
            return raise(type_error_type, "{}() missing required argument '{}' (pos {})", native.name, parameter.name,
                         i + 1);
        } else {
            bound[i] = parameter.fallback;
        }
    }
    if (used == by_keyword || signature.has_varkeywords) return true;
    for (size_t i = positional_only; i < by_position && i < signature.positional; ++i) {
        size_t at;
        if (has_keyword(keywords, signature.parameters[i].name, at))
            return raise(type_error_type, "argument for {}() given by name ('{}') and position ({})", native.name,
                         signature.parameters[i].name, i + 1);
    }
    for (size_t k = 0; k < by_keyword; ++k) {
        std::string_view const name = keywords->items[k].as<Str>().view();
        std::vector<std::string_view> known;
        for (size_t i = positional_only; i < signature.count; ++i)
            if (!is_variadic(signature.parameters[i])) known.push_back(signature.parameters[i].name);
        if (std::ranges::find(known, name) == known.end()) return raise_unexpected_keyword(native.name, name, known);
    }
    return true;
}

}  // namespace

void detail::name_bound_call(Native const& native, Type const& type, Arguments const& arguments) {
    SignatureView const& signature = *native.signature;
    if (!type.has(type_is_immutable) && written_in_python(native, type)) return;
    bool const any_keywords = arguments.keywords && arguments.keywords->size;
    bool const is_exact = signature.count == 0 || (signature.count == 1 && signature.required_positional == 1);
    bool const fits = !any_keywords && (!is_exact || arguments.positional == signature.count);
    if (fits || takes_keywords(signature)) return;
    clear_pending();
    Value const shown = type.qualified_name;
    std::string_view const owner = is_exact_str(shown) ? shown.as<Str>().view() : std::string_view(type.name->text);
    refuse_by_name(native, fmt::format("{}.{}", owner, native.name), arguments);
}

bool bind_arguments(Native const& native, Value self, Arguments const& arguments, Value* bound) {
    SignatureView const& signature = *native.signature;
    size_t const given = arguments.positional;
    bool const any_keywords = arguments.keywords && arguments.keywords->size;
    bool const fits =
        given >= signature.required_positional && (given <= signature.positional || signature.has_varargs);
    if (any_keywords || !fits || signature.has_keyword_only) [[unlikely]] {
        if (takes_keywords(signature))
            return bind_keywords(native, arguments, bound) || tell_as_python(native, self, arguments);
        if (any_keywords || !fits)
            return refuse_positional(native, self, arguments) || tell_as_python(native, self, arguments);
    }
    size_t const taken = given < signature.positional ? given : signature.positional;
    for (size_t i = 0; i < taken; ++i) bound[i] = arguments.values[i];
    for (size_t i = taken; i < signature.count; ++i) bound[i] = signature.parameters[i].fallback;
    return true;
}

bool check_positional(char const* name, size_t given, size_t least, size_t most) {
    if (given >= least && given <= most) [[likely]]
        return true;
    size_t const limit = given < least ? least : most;
    char const* const how = least == most ? "" : given < least ? "at least " : "at most ";
    return raise(type_error_type, "{} expected {}{} argument{}, got {}", name, how, limit, plural(limit), given);
}

bool check_no_keywords(char const* name, Arguments const& arguments) {
    if (!arguments.keywords || arguments.keywords->size == 0) [[likely]]
        return true;
    return raise(type_error_type, "{}() takes no keyword arguments", name);
}

Raised raise_argument_type(Native const& native, size_t index, char const* expected, Value got) {
    SignatureView const& signature = *native.signature;
    Parameter const& parameter = signature.parameters[index];
    std::string which;
    if (parameter.kind != ParameterKind::positional_only)
        which = std::string(" '") + parameter.name + "'";
    else if (signature.count > 1)
        which = " " + std::to_string(index + 1);
    char const* const what = !got || got.is_none() ? "None" : type_of(got).name_text();
    return raise(type_error_type, "{}() argument{} must be {}, not {}", native.name, which, expected, what);
}

}  // namespace gossamer
