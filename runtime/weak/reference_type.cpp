// weakref.ref and KeyedRef, as programs see them.
#include "runtime/binding/native.hpp"
#include "runtime/binding/python_arguments.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

Type reference_type, keyed_ref_type;

namespace {

WeakReference& reference_of(Value self) { return self.as<WeakReference>(); }

bool check_count(Arguments const& arguments, char const* function) {
    if (arguments.positional >= 1 && arguments.positional <= 2) return true;
    if (arguments.positional < 1) return raise(type_error_type, "{} expected at least 1 argument, got 0", function);
    return raise(type_error_type, "{} expected at most 2 arguments, got {}", function, arguments.positional);
}

Value make(Type& type, Arguments const& arguments) {
    if (&type == &reference_type && arguments.positional == 1) [[likely]]
        return make_reference(arguments[0]);
    if (!check_count(arguments, "__new__")) return empty;
    return make_reference_of(type, arguments[0], arguments.positional > 1 ? arguments[1] : empty);
}

bool initialise(Value, Arguments const& arguments) {
    if (arguments.positional == 1 && !arguments.keywords) [[likely]]
        return true;
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "ref() takes no keyword arguments");
    return check_count(arguments, "__init__");
}

Value call_reference(Value self, Arguments const& arguments) {
    if (arguments.positional || arguments.keywords) [[unlikely]] {
        if (arguments.keywords && arguments.keywords->size)
            return raise(type_error_type, "weakref() takes no keyword arguments");
        if (arguments.positional)
            return raise(type_error_type, "weakref expected 0 arguments, got {}", arguments.positional);
    }
    return dereference(reference_of(self));
}

std::optional<int64_t> hash_slot(Value self) { return hash_of(reference_of(self)); }

Value compare_slot(Value self, Value other, Comparison how) {
    auto const refers = [](Value value) { return is_weak_reference(value) || is_proxy(value); };
    if ((how != Comparison::equal && how != Comparison::not_equal) || !refers(self) || !refers(other))
        return not_implemented;
    Owned const left = dereference(reference_of(self)), right = dereference(reference_of(other));
    if (left.get().is_none() || right.get().is_none())
        return Value::boolean((self == other) == (how == Comparison::equal));
    return compare(left, right, how);
}

// " (name)" for what has a __name__ by its type: an instance's own attributes are not asked.
bool append_name(std::string& text, Value target) {
    Owned const name(lookup_special(target, names::__name__));
    if (!name && is_pending()) return false;
    if (Str* const str = name ? as_str(name) : nullptr) text += fmt::format(" ({})", str->view());
    return true;
}

Value repr(Value self) {
    Owned const target = dereference(reference_of(self));
    if (target.get().is_none()) return make_str(fmt::format("<weakref at 0x{:x}; dead>", self.bits)).release_value();
    std::string text = fmt::format("<weakref at 0x{:x}; to '{}' at 0x{:x}", self.bits,
                                   display_name(type_of(target.get())), target.get().bits);
    if (!append_name(text, target)) return empty;
    return make_str(text + ">").release_value();
}

Value get_callback(Value self) {
    Value const callback = reference_of(self).callback;
    return callback ? retain(callback) : none;
}
bool set_callback(Value, Value) { return raise(attribute_error_type, "readonly attribute"); }

Value class_getitem(Value type, Value item) { return make_generic_alias(type, item); }

constexpr Native methods[] = {class_method<&class_getitem, "__class_getitem__(object, /)">("See PEP 585")};
constexpr Member members[] = {{"__callback__", get_callback, set_callback}};

// --- KeyedRef

constexpr auto keyed_signature = Signature<"KeyedRef(ob, callback, key)">::view;

Value make_keyed(Type& type, Arguments const& arguments) {
    Value bound[3];
    if (!bind_as_python("KeyedRef.__new__", keyed_signature, arguments, bound)) return empty;
    auto const [target, callback, key] = bound;
    if (!check_referable(target)) return empty;
    auto* const reference = allocate_instance<KeyedReference>(type);
    if (!reference) return empty;
    reference->container = nullptr;
    reference->key = retain(key);
    reference->key_hash = -1;
    initialise_reference(*reference, WeakKind::value_entry, *target.object(), callback.is_none() ? empty : callback);
    return Value::of(reference);
}

bool initialise_keyed(Value, Arguments const& arguments) {
    Value bound[3];
    return bind_as_python("KeyedRef.__init__", keyed_signature, arguments, bound);
}

Value get_key(Value self) {
    Value const key = self.as<KeyedReference>().key;
    if (key) return retain(key);
    if (is_exactly(self, keyed_ref_type))
        return raise(attribute_error_type, "'weakref.KeyedRef' object has no attribute 'key'");
    return raise_attribute_error(self, names::key);
}
bool set_key(Value self, Value key) {
    if (!key && !self.as<KeyedReference>().key) return raise(attribute_error_type, "key");
    store(self.as<KeyedReference>().key, retain(key));
    return true;
}
constexpr Member keyed_members[] = {{"key", get_key, set_key}};

}  // namespace

void define_reference_types() {
    TypeDefinition reference;
    reference.name = "ReferenceType";
    reference.module = "weakref";
    reference.layout = &weak_reference_layout;
    reference.size = sizeof(WeakReference);
    reference.flags = type_is_subclassable;
    reference.slots.make = make;
    reference.slots.initialise = initialise;
    reference.slots.call = call_reference;
    reference.slots.hash = hash_slot;
    reference.slots.compare = compare_slot;
    reference.slots.repr = repr;
    reference.methods = methods;
    reference.members = members;
    define_type(reference_type, reference);
    define_plain_reference_shape();

    TypeDefinition keyed;
    keyed.name = "KeyedRef";
    keyed.module = "weakref";
    keyed.doc = "KeyedRef(ob, callback, key)\n--\n\nSpecialized reference that includes a key corresponding to the "
                "value.\n\nIt is "
                "the kind of reference that a WeakValueDictionary is made of.\n";
    keyed.base = &reference_type;
    keyed.layout = &keyed_reference_layout;
    keyed.size = sizeof(KeyedReference);
    keyed.flags = type_is_subclassable;
    keyed.slots.make = make_keyed;
    keyed.slots.initialise = initialise_keyed;
    keyed.members = keyed_members;
    define_type(keyed_ref_type, keyed);
    keyed_ref_type.type_flags &= ~type_is_immutable;  // a Python class elsewhere: messages show its bare name
}

}  // namespace gossamer
