// builtin_function_or_method: len, math.sqrt, [].append.
#include "runtime/binding/descriptors.hpp"

namespace gossamer {

Type native_function_type;

namespace {

NativeFunction& as_function(Value value) { return value.as<NativeFunction>(); }

Value call_native_function(Value self, Arguments const& arguments) {
    NativeFunction& function = as_function(self);
    Native const& native = *function.native;
    bool const takes_self = native.kind == NativeKind::method || native.kind == NativeKind::class_method;
    // Without a self of its own the function itself goes along, so that messages can name its module.
    Value const result = native.invoke(native, takes_self ? function.self : self, arguments);
    if (!result && native.kind == NativeKind::method && is_pending(type_error_type)) [[unlikely]]
        detail::name_bound_call(native, type_of(function.self), arguments);
    return result;
}

bool is_bound(NativeFunction const& function) {
    return function.self && type_of(function.self).name_text() != std::string_view("module");
}

Value native_function_repr(Value self) {
    NativeFunction const& function = as_function(self);
    if (!is_bound(function))
        return make_str(fmt::format("<built-in function {}>", function.native->name)).release_value();
    return make_str(fmt::format("<built-in method {} of {} object at {}>", function.native->name,
                                type_of(function.self).name_text(),
                                fmt::ptr(function.self.is_object() ? function.self.object() : nullptr)))
        .release_value();
}

Value native_function_compare(Value self, Value other, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_exactly(other, native_function_type))
        return not_implemented;
    NativeFunction const &left = as_function(self), &right = as_function(other);
    bool const same = left.native == right.native && left.self == right.self;
    return Value::boolean(same == (how == Comparison::equal));
}

std::optional<int64_t> native_function_hash(Value self) {
    NativeFunction const& function = as_function(self);
    int64_t hash = hash_of_pointer(function.native);
    if (function.self) hash ^= hash_of_pointer(reinterpret_cast<void const*>(function.self.bits));
    return hash == -1 ? -2 : hash;
}

Value get_name(Value self) { return retain(Value::of(intern(as_function(self).native->name))); }

Value get_qualified_name(Value self) {
    NativeFunction const& function = as_function(self);
    if (!is_bound(function)) return get_name(self);
    Type const& type = is_type(function.self) ? function.self.as<Type>() : type_of(function.self);
    Value const name = type.qualified_name;
    std::string_view const text = is_exact_str(name) ? name.as<Str>().view() : type.name_text();
    return make_str(fmt::format("{}.{}", text, function.native->name)).release_value();
}

Value get_doc(Value self) {
    char const* const doc = as_function(self).native->doc;
    return doc && *doc ? make_str(doc).release_value() : none;
}

Value get_text_signature(Value self) {
    auto const text = text_signature_of(*as_function(self).native);
    return text ? make_str(*text).release_value() : none;
}

Value get_self(Value self) {
    NativeFunction const& function = as_function(self);
    NativeKind const kind = function.native->kind;
    if (kind == NativeKind::static_method && function.native->name[0] != '_') return none;
    if (function.self) return retain(function.self);
    // A module does not hand itself to its functions; it is known by its name.
    Dict* const modules = context().modules;
    Value const module =
        kind == NativeKind::function && function.module_name && modules ? get(*modules, function.module_name) : empty;
    return module ? retain(module) : none;
}

Value get_module(Value self) {
    Str* const module = as_function(self).module_name;
    return module ? retain(Value::of(module)) : none;
}
bool set_module(Value self, Value value) {
    NativeFunction& function = as_function(self);
    Str* const name = value && is_exact_str(value) ? &retain(value).as<Str>() : nullptr;
    Str* const old = std::exchange(function.module_name, name);
    if (old) release(static_cast<Object*>(old));
    return true;
}

// A function of a module by its name; what hangs on an object or a class, by way of getattr.
Value function_reduce(Value self) {
    Owned const name = TRY(Owned(get_name(self)));
    Value const owner = as_function(self).self;
    return owner ? detail::reduce_to_attribute(owner, name.get()) : retain(name.get());
}

constexpr Native native_function_methods[] = {
    method<&function_reduce, "__reduce__()">(),
};
constexpr Member native_function_members[] = {
    {"__name__", get_name}, {"__qualname__", get_qualified_name},
    {"__doc__", get_doc},   {"__text_signature__", get_text_signature},
    {"__self__", get_self}, {"__module__", get_module, set_module},
};

constexpr Layout native_function_layout{
    .name = "builtin_function_or_method",
    .visit =
        [](Object& object, Visitor& visitor) {
            auto& function = static_cast<NativeFunction&>(object);
            visitor.visit(function.self);
            visitor.visit(function.module_name);
        },
    .destroy =
        [](Object& object) {
            auto& function = static_cast<NativeFunction&>(object);
            release(function.self);
            if (function.module_name) release(static_cast<Object*>(function.module_name));
        },
    .size = [](Object const&) { return sizeof(NativeFunction); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            namer.attribute("__self__", static_cast<NativeFunction&>(object).self);
            namer.attribute("__module__", static_cast<NativeFunction&>(object).module_name);
        },
};

}  // namespace

Ref<Object> make_native_function(Native const& native, Value self, Str* module_name) {
    auto* const function = static_cast<NativeFunction*>(
        heap().allocate(sizeof(NativeFunction), &native_function_type.root, Contents::references));
    function->record = nullptr;
    function->native = &native;
    function->self = retain(self);
    function->module_name = module_name;
    if (module_name) retain(static_cast<Object*>(module_name));
    return Ref<Object>::adopt(function);
}

void add_functions(Dict& module_namespace, std::span<Native const> functions, Str* module_name) {
    for (Native const& native : functions) {
        Ref<Object> const function = make_native_function(native, empty, module_name);
        put(module_namespace, intern(native.name), function.value());
    }
}

namespace {

// What has no spelling in Python is shown as CPython shows it.
std::string shown_parameters(std::string_view text) {
    std::string parameters(text.substr(text.find('(') + 1, text.size() - text.find('(') - 2));
    constexpr std::string_view ellipsis_default = "=...", bounds = ", start=None, end=None, /";
    for (size_t at = 0; (at = parameters.find(ellipsis_default, at)) != parameters.npos;)
        parameters.replace(at, ellipsis_default.size(), "=<unrepresentable>");
    if (parameters.ends_with(bounds))
        parameters.replace(parameters.size() - bounds.size(), bounds.size(), "[, start[, end]], /");
    return parameters;
}

// Long signatures have several lines, as where CPython makes them from its sources: of less than 72 letters, the name
// and the bracket included, and set in as deep as the bracket.
void wrap_signature(std::string& text, size_t depth) {
    size_t column = depth - 1;  // of the letter at `begin`
    for (size_t begin = 0; begin < text.size();) {
        size_t end = text.find(", ", begin + 1);
        end = end == text.npos ? text.size() - 1 : end + 1;  // behind the comma; the last bracket does not count
        if (begin && column + (end - begin) >= 72) {
            text.replace(begin, 1, '\n' + std::string(depth, ' '));
            end += depth;
            column = depth + (end - begin - depth - 1);
        } else
            column += end - begin;
        if (end + 1 >= text.size()) break;
        begin = end;
    }
}

// A doc string that begins with the call, "dir([object])" or "D.update([E, ]**F)", spells what a signature can not.
bool is_called_in_doc(Native const& native) {
    std::string_view const doc = native.doc ? native.doc : "", name = native.name;
    if (doc.starts_with(name)) return doc.substr(name.size()).starts_with('(');
    return doc.size() > 2 && doc[1] == '.' && doc.substr(2).starts_with(name) &&
           doc.substr(2 + name.size()).starts_with("([");
}

}  // namespace

std::optional<std::string> text_signature_of(Native const& native) {
    std::string const parameters = shown_parameters(native.text);
    if (!parameters.empty() && parameters != "object, /" && is_called_in_doc(native)) return std::nullopt;
    if (native.kind == NativeKind::static_method && native.name[0] != '_') return fmt::format("({})", parameters);
    char const* const first = native.kind == NativeKind::function              ? "$module"
                              : native.kind == NativeKind::method              ? "$self"
                              : native.name == std::string_view("__prepare__") ? "$cls"
                                                                               : "$type";
    // Everything in front of the first "/" is positional only, so self joins it.
    bool const has_slash = parameters.find("/,") != parameters.npos || parameters.ends_with('/');
    bool const is_plain = native.name == std::string_view("__new__");
    std::string text = fmt::format("({}{}{}{})", first, has_slash || is_plain ? "" : ", /",
                                   parameters.empty() ? "" : ", ", parameters);
    wrap_signature(text, std::strlen(native.name) + 1);
    return text;
}

SplitDoc split_doc(std::string_view type_name, std::string_view doc) {
    constexpr std::string_view mark = ")\n--\n\n";
    type_name = type_name.substr(type_name.rfind('.') + 1);  // "types.GenericAlias"; none: from the beginning
    size_t const end = doc.find(mark);
    if (!doc.starts_with(type_name) || !doc.substr(type_name.size()).starts_with('(') || end == doc.npos)
        return {{}, doc};
    return {doc.substr(type_name.size(), end + 1 - type_name.size()), doc.substr(end + mark.size())};
}

namespace detail {
Value reduce_to_attribute(Value owner, Value name) {
    Value const getter = get(*context().builtins, intern("getattr"));
    if (!getter) return raise(attribute_error_type, "getattr");
    Ref<Tuple> const arguments = make_tuple({owner, name});
    return make_tuple({getter, arguments.value()}).release_value();
}

void define_native_function_type() {
    define_type(native_function_type, {
                                          .name = "builtin_function_or_method",
                                          .layout = &native_function_layout,
                                          .size = sizeof(NativeFunction),
                                          .record_offset = offsetof(NativeFunction, record),
                                          .flags = type_has_weakrefs,
                                          .slots =
                                              {
                                                  .repr = native_function_repr,
                                                  .hash = native_function_hash,
                                                  .compare = native_function_compare,
                                                  .call = call_native_function,
                                              },
                                          .methods = native_function_methods,
                                          .members = native_function_members,
                                      });
}
}  // namespace detail

}  // namespace gossamer
