#include "runtime/binding/python_arguments.hpp"

#include "runtime/binding/descriptors.hpp"
#include "runtime/errors/nearest_name.hpp"

namespace gossamer {

namespace {

bool is_named(Parameter const& parameter) {
    return parameter.kind == ParameterKind::positional_or_keyword || parameter.kind == ParameterKind::keyword_only;
}
bool is_positional(Parameter const& parameter) {
    return parameter.kind == ParameterKind::positional_or_keyword || parameter.kind == ParameterKind::positional_only;
}

bool refuse_keyword(std::string_view function, SignatureView const& signature, Tuple const& given,
                    std::string_view name) {
    std::string positional_only;
    std::vector<std::string_view> known;
    for (size_t i = 0; i < signature.count; ++i) {
        Parameter const& parameter = signature.parameters[i];
        if (is_named(parameter)) known.push_back(parameter.name);
        if (parameter.kind != ParameterKind::positional_only) continue;
        for (Value const each : given.view())
            if (each.as<Str>().view() == parameter.name)
                positional_only += (positional_only.empty() ? "" : ", ") + std::string(parameter.name);
    }
    if (positional_only.empty()) return raise_unexpected_keyword(function, name, known);
    return raise(type_error_type, "{}() got some positional-only arguments passed as keyword arguments: '{}'", function,
                 positional_only);
}

bool bind_keywords(std::string_view function, SignatureView const& signature, Arguments const& arguments,
                   Value* bound) {
    Tuple const& names = *arguments.keywords;
    for (size_t k = 0; k < names.size; ++k) {
        std::string_view const name = names.items[k].as<Str>().view();
        size_t at = 0;
        while (at < signature.count && !(is_named(signature.parameters[at]) && signature.parameters[at].name == name))
            ++at;
        if (at == signature.count) {
            if (signature.has_varkeywords) continue;
            return refuse_keyword(function, signature, names, name);
        }
        if (bound[at]) return raise(type_error_type, "{}() got multiple values for argument '{}'", function, name);
        bound[at] = arguments[arguments.positional + k];
    }
    return true;
}

bool refuse_missing(std::string_view function, std::vector<std::string_view> const& missing) {
    std::string names;
    for (size_t i = 0; i < missing.size(); ++i) {
        if (i > 0) names += missing.size() == 2 ? " and " : i + 1 == missing.size() ? ", and " : ", ";
        names += fmt::format("'{}'", missing[i]);
    }
    return raise(type_error_type, "{}() missing {} required positional argument{}: {}", function, missing.size(),
                 missing.size() == 1 ? "" : "s", names);
}

}  // namespace

bool bind_as_python(std::string_view function, SignatureView const& signature, Arguments const& arguments, Value* bound,
                    bool self_is_missing) {
    for (size_t i = 0; i < signature.count; ++i) {
        bool const given = i < arguments.positional && is_positional(signature.parameters[i]);
        bound[i] = given ? arguments[i] : empty;
    }
    if (arguments.keywords && !bind_keywords(function, signature, arguments, bound)) return false;
    if (arguments.positional > signature.positional && !signature.has_varargs) {
        size_t const least = signature.required_positional + 1u, most = signature.positional + 1u;
        std::string const takes = least == most ? fmt::format("{}", most) : fmt::format("from {} to {}", least, most);
        return raise(type_error_type, "{}() takes {} positional argument{} but {} were given", function, takes,
                     most == 1 ? "" : "s", arguments.positional + 1);
    }
    std::vector<std::string_view> missing;
    if (self_is_missing) missing.push_back("self");
    for (size_t i = 0; i < signature.count; ++i) {
        Parameter const& parameter = signature.parameters[i];
        if (bound[i]) continue;
        if (parameter.is_required && is_positional(parameter)) missing.push_back(parameter.name);
        bound[i] = parameter.fallback;
    }
    return missing.empty() || refuse_missing(function, missing);
}

Type* written_in_python(Native const& native, Type const& self_type) {
    if (native.kind != NativeKind::method || self_type.type_flags & type_is_immutable) return nullptr;
    Str* const key = intern(native.name);
    for (Type* type : self_type.mro) {
        Value const found = get(*type->dict, key);
        if (is_exactly(found, method_descriptor_type) && found.as<NativeDescriptor>().native == &native)
            return type->has(type_is_immutable) ? nullptr : type;
    }
    return nullptr;
}

bool tell_as_python(Native const& native, Value self, Arguments const& arguments) {
    Type* const owner = self ? written_in_python(native, type_of(self)) : nullptr;
    if (!owner || native.signature->count > 8) return false;
    Object* const told = std::exchange(context().pending, nullptr);
    Value bound[9];
    std::string const name = fmt::format("{}.{}", owner->name->view(), native.name);
    if (bind_as_python(name, *native.signature, arguments, bound))
        context().pending = told;
    else if (told)
        release(told);
    return false;
}

}  // namespace gossamer
