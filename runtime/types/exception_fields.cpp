// Exceptions that carry a few values beside their args: StopIteration, SystemExit, KeyError, ImportError, NameError,
// AttributeError.
#include "runtime/errors/nearest_name.hpp"
#include "runtime/types/exception_types.hpp"

namespace gossamer {

using namespace exception_fields;

Type stop_iteration_type, system_exit_type, key_error_type, import_error_type, module_not_found_error_type,
    name_error_type, unbound_local_error_type, attribute_error_type;

namespace {

bool initialise_stop_iteration(Value self, Arguments const& arguments) {
    if (!initialise_exception(self, arguments)) return false;
    set_field(self, stop_value, arguments.positional ? arguments[0] : none);
    return true;
}

bool initialise_system_exit(Value self, Arguments const& arguments) {
    if (!initialise_exception(self, arguments)) return false;
    if (arguments.positional == 1)
        set_field(self, exit_code, arguments[0]);
    else if (arguments.positional > 1)
        set_field(self, exit_code, Value::of(self.as<Exception>().args));
    return true;
}

Value key_error_str(Value self) {
    Ref<Tuple> const args = Ref<Tuple>::share(self.as<Exception>().args);
    return args->size == 1 ? to_repr(args->items[0]) : base_exception_str(self);
}

// Positional arguments become args; keywords may only be these, and go into the fields of the same number.
template <size_t N>
bool initialise_with_keywords(Value self, Arguments const& arguments, char const* type_name,
                              char const* const (&keywords)[N], size_t first_field) {
    if (!initialise_exception(self, {arguments.values, arguments.positional, nullptr})) return false;
    Value given[N];
    size_t const count = arguments.keywords ? arguments.keywords->size : 0;
    if (count > N)
        return raise(type_error_type, "{}() takes at most {} keyword argument{} ({} given)", type_name, N,
                     N == 1 ? "" : "s", count);
    for (size_t i = 0; i < count; ++i) {
        std::string_view const keyword = arguments.keywords->items[i].as<Str>().view();
        size_t k = 0;
        while (k < N && keyword != keywords[k]) ++k;
        if (k == N) {
            std::vector<std::string_view> const known(std::begin(keywords), std::end(keywords));
            return raise_unexpected_keyword(type_name, keyword, known);
        }
        given[k] = arguments[arguments.positional + i];
    }
    for (size_t k = 0; k < N; ++k) set_field(self, first_field + k, given[k]);
    return true;
}

bool initialise_import_error(Value self, Arguments const& arguments) {
    static constexpr char const* keywords[] = {"name", "path", "name_from"};
    if (!initialise_with_keywords(self, arguments, "ImportError", keywords, import_name)) return false;
    set_field(self, import_msg, arguments.positional == 1 ? arguments[0] : empty);
    return true;
}

Value import_error_str(Value self) {
    Value const message = self.as<Exception>().fields[import_msg];
    return is_exact_str(message) ? retain(message) : base_exception_str(self);
}

bool initialise_name_error(Value self, Arguments const& arguments) {
    static constexpr char const* keywords[] = {"name"};
    return initialise_with_keywords(self, arguments, "NameError", keywords, name_name);
}

bool initialise_attribute_error(Value self, Arguments const& arguments) {
    static constexpr char const* keywords[] = {"name", "obj"};
    return initialise_with_keywords(self, arguments, "AttributeError", keywords, attribute_name);
}

// (type, args, state), where state is the __dict__ with some fields added; (type, args) if there is nothing to say.
Value reduce_with(Value self, std::initializer_list<std::pair<char const*, size_t>> fields, bool add_args) {
    auto& exception = self.as<Exception>();
    Ref<Dict> state;
    for (auto const& [name, field] : fields) {
        if (!exception.fields[field]) continue;
        if (!state) {
            Dict* const dict = instance_dict(self);
            state = dict ? copy_of(*dict) : make_dict();
        }
        put(*state, intern(name), exception.fields[field]);
    }
    if (state && add_args) put(*state, intern("args"), Value::of(exception.args));
    Dict* const dict = state ? state.get() : instance_dict(self);
    Value const type = Value::of(&type_of(self)), args = Value::of(exception.args);
    if (dict && dict->size()) return make_tuple({type, args, Value::of(dict)}).release_value();
    return make_tuple({type, args}).release_value();
}

Value reduce_import_error(Value self) {
    return reduce_with(self, {{"name", import_name}, {"path", import_path}, {"name_from", import_name_from}}, false);
}
// The object itself is left out: it may be anything, and may not be copyable.
Value reduce_attribute_error(Value self) { return reduce_with(self, {{"name", attribute_name}}, true); }
Value state_of_attribute_error(Value self) {
    Owned const parts(reduce_attribute_error(self));
    if (!parts) return empty;
    Tuple& tuple = parts.get().as<Tuple>();
    return tuple.size > 2 ? retain(tuple.items[2]) : none;
}

constexpr Member stop_iteration_members[] = {exception_field<stop_value>("value", "generator return value")};
constexpr Member system_exit_members[] = {exception_field<exit_code>("code", "exception code")};
constexpr Member import_error_members[] = {
    exception_field<import_msg>("msg", "exception message"),
    exception_field<import_name>("name", "module name"),
    exception_field<import_path>("path", "module path"),
    exception_field<import_name_from>("name_from", "name imported from module"),
};
constexpr Member name_error_members[] = {exception_field<name_name>("name", "name")};
constexpr Member attribute_error_members[] = {
    exception_field<attribute_name>("name", "attribute name"),
    exception_field<attribute_obj>("obj", "object"),
};
constexpr Native import_error_methods[] = {method<&reduce_import_error, "__reduce__()">("Helper for pickle.")};
constexpr Native attribute_error_methods[] = {
    method<&reduce_attribute_error, "__reduce__()">("Helper for pickle."),
    method<&state_of_attribute_error, "__getstate__()">("Helper for pickle."),
};

Slots slots_with(bool (*initialise)(Value, Arguments const&), UnarySlot str = nullptr) {
    Slots slots;
    slots.initialise = initialise;
    slots.str = str;
    return slots;
}

}  // namespace

void define_import_and_name_errors() {
    define_exception({stop_iteration_type,
                      "StopIteration",
                      exception_type,
                      "Signal the end from iterator.__next__().",
                      slots_with(initialise_stop_iteration),
                      {},
                      stop_iteration_members});
    define_exception({system_exit_type,
                      "SystemExit",
                      base_exception_type,
                      "Request to exit from the interpreter.",
                      slots_with(initialise_system_exit),
                      {},
                      system_exit_members});
    define_exception({key_error_type, "KeyError", lookup_error_type, "Mapping key not found.",
                      slots_with(initialise_exception, key_error_str)});
    define_exception(
        {import_error_type, "ImportError", exception_type, "Import can't find module, or can't find name in module.",
         slots_with(initialise_import_error, import_error_str), import_error_methods, import_error_members});
    define_exception({module_not_found_error_type, "ModuleNotFoundError", import_error_type, "Module not found."});
    define_exception({name_error_type,
                      "NameError",
                      exception_type,
                      "Name not found globally.",
                      slots_with(initialise_name_error),
                      {},
                      name_error_members});
    define_exception({unbound_local_error_type, "UnboundLocalError", name_error_type,
                      "Local name referenced but not bound to a value."});
    define_exception({attribute_error_type, "AttributeError", exception_type, "Attribute not found.",
                      slots_with(initialise_attribute_error), attribute_error_methods, attribute_error_members});
}

}  // namespace gossamer
