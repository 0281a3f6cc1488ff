// Making a static built-in type ready: place in the family, slots, namespace.
#include <algorithm>
#include <cstring>

#include "runtime/binding/descriptors.hpp"
#include "runtime/protocol/attributes.hpp"

namespace gossamer {

namespace {

// --- __new__, of each type that makes its instances itself

// Somebody between the class and the built-in that made __new__ makes its instances in another way.
bool is_safe(Type& owner, Type& type) {
    Type* nearest = &type;
    while (nearest->slots.make == trampolines.make && nearest->base) nearest = nearest->base;
    if (nearest->slots.make == owner.slots.make) return true;
    return raise(type_error_type, "{}.__new__({}) is not safe, use {}.__new__()", owner.name_text(), type.name_text(),
                 nearest->name_text());
}

Value invoke_new(Native const&, Value function, Arguments const& arguments) {
    Type& owner = function.as<NativeFunction>().self.as<Type>();
    char const* const name = owner.name_text();
    if (arguments.positional == 0) return raise(type_error_type, "{}.__new__(): not enough arguments", name);
    Value const first = arguments.values[0];
    if (!is_type(first))
        return raise(type_error_type, "{}.__new__(X): X is not a type object ({})", name, type_of(first).name_text());
    Type& type = first.as<Type>();
    if (!type.derives_from(owner))
        return raise(type_error_type, "{}.__new__({}): {} is not a subtype of {}", name, type.name_text(),
                     type.name_text(), name);
    if (!is_safe(owner, type)) return empty;
    return owner.slots.make(type, {arguments.values + 1, arguments.positional - 1, arguments.keywords});
}

constexpr auto new_signature = Signature<"__new__(*args, **kwargs)">::view;
constexpr Native new_native{"__new__",
                            "__new__(*args, **kwargs)",
                            "Create and return a new object.  See help(type) for accurate signature.",
                            &new_signature,
                            NativeKind::static_method,
                            invoke_new};

// --- __format__, of types with the slot

Value type_format(Value self, Str& specification) {
    for (Type const* type : type_of(self).mro)
        if (!type->is_heap() && type->slots.format) return type->slots.format(self, &specification);
    return empty;
}
constexpr Native format_native =
    method<&type_format, "__format__(format_spec, /)">("Convert to a string according to format_spec.");

// --- inheritance

constexpr size_t hash_word = offsetof(Slots, hash) / sizeof(AnySlot);
constexpr size_t compare_word = offsetof(Slots, compare) / sizeof(AnySlot);
constexpr size_t make_word = offsetof(Slots, make) / sizeof(AnySlot);

void inherit_slots(Type& type, Slots const& own) {
    for (size_t word = 0; word < slot_words; ++word) {
        if (slot_word(own, word)) continue;
        // Equality and hash come from one type, or they might not agree.
        if ((word == hash_word || word == compare_word) && (slot_word(own, hash_word) || slot_word(own, compare_word)))
            continue;
        for (Type const* base : type.mro) {
            // Who does not say how its instances are made can not be called, unless its built-in base can.
            if (word == make_word && base == &object_type && &type != &object_type) break;
            if (base == &type) continue;
            if (AnySlot const inherited = slot_word(base->slots, word)) {
                slot_word(type.slots, word) = inherited;
                break;
            }
            if (word == hash_word && base->slots.compare) break;  // made unhashable on purpose
        }
    }
}

void add(Type& type, Str* name, Value value) { put(*type.dict, name, value); }

// CPython's types say __getattribute__ themselves, though all mean object's.
bool says_getattribute(Type const& type) {
    constexpr std::string_view saying[] = {
        "BaseException", "bytearray", "bytes", "complex",         "dict",     "enumerate", "filter",
        "int",           "list",      "map",   "memoryview",      "property", "range",     "reversed",
        "set",           "slice",     "tuple", "types.UnionType", "zip"};
    static_assert(std::ranges::is_sorted(saying));
    if (std::ranges::binary_search(saying, type.name->view())) return true;
    constexpr std::string_view saying_in_modules[] = {
        "functools.KeyWrapper",    "functools.partial",           "collections.deque",
        "collections.defaultdict", "collections._deque_iterator", "collections._deque_reverse_iterator"};
    std::string_view const name = type.module_name ? type.name_text() : "";
    return (name.starts_with("itertools.") && name != "itertools._tee") ||
           std::ranges::find(saying_in_modules, name) != std::end(saying_in_modules);
}

// The __dict__ of a built-in type's instance can be replaced, but not deleted; classes of programs are more lenient.
bool replace_object_dict(Value self, Value value) {
    if (!value) return raise(type_error_type, "cannot delete __dict__");
    return set_object_dict(self, value);
}

// `special`: the names of methods that the type brings and that are to stand in the places of special methods.
void add_wrappers(Type& type, Slots const& own, std::span<Str* const> special) {
    if (own.make) add(type, names::__new__, make_native_function(new_native, Value::of(&type)).value());
    bool const has_getattribute = says_getattribute(type);
    // Said once for each row of types that can not be hashed.
    bool const says_unhashable = !type.slots.hash && !(type.base && !type.base->slots.hash && !own.compare);
    for (SlotEntry const& entry : slot_entries()) {
        if (!slot_word(own, entry.slot)) {
            if (entry.slot == hash_word && says_unhashable) add(type, names::__hash__, none);
            if (!has_getattribute || *entry.name != names::__getattribute__) continue;
        }
        if (!entry.invoke) continue;
        if (std::ranges::find(special, *entry.name) != special.end()) {
            add(type, *entry.name, none);  // keeps the place
            continue;
        }
        // str has truth by its length only, as far as programs can see.
        if (get(*type.dict, *entry.name) || (&type == &str_type && *entry.name == names::__bool__)) continue;
        add(type, *entry.name, detail::make_wrapper_descriptor(entry, type).value());
    }
}

// In CPython's order, which programs see: special methods, methods, attributes, the doc string. A method that is named
// as a special one stands in its place.
void fill_namespace(Type& type, TypeDefinition const& definition) {
    Str* special[40];  // more than any type has
    size_t specials = 0;
    for (Native const& native : definition.methods)
        if (native.name[0] == '_' && specials < std::size(special)) special[specials++] = intern(native.name);
    add_wrappers(type, definition.slots, {special, specials});
    size_t next_special = 0;
    for (Native const& native : definition.methods) {
        Ref<Object> descriptor;
        if (native.kind == NativeKind::static_method) {
            Ref<Object> const function = make_native_function(native, Value::of(&type));
            descriptor = make_static_method(function.value());
        } else {
            descriptor = detail::make_native_descriptor(native, type);
        }
        bool const is_known = native.name[0] == '_' && next_special < specials;
        add(type, is_known ? special[next_special++] : intern(native.name), descriptor.value());
    }
    // Plain fields stand in front of what is computed.
    detail::PlainMembers const plain =
        definition.members.empty() ? detail::PlainMembers{} : detail::plain_members_of(type);
    bool const any_plain = plain.all_public || !plain.names.empty();
    if (any_plain)
        for (Member const& member : definition.members)
            if (plain.has(member.name))
                add(type, intern(member.name), detail::make_plain_descriptor(member, type).value());
    for (Member const& member : definition.members)
        if (!any_plain || !plain.has(member.name))
            add(type, intern(member.name), detail::make_getset_descriptor(member, type).value());
    static constexpr Member dict_member{"__dict__", object_dict_of, replace_object_dict};
    bool const brings_dict = type.has(type_has_dict) && !type.base->has(type_has_dict);
    if (brings_dict && !get(*type.dict, names::__dict__))
        add(type, names::__dict__, detail::make_getset_descriptor(dict_member, type).value());
    if (definition.slots.format && !get(*type.dict, names::__format__))
        add(type, names::__format__, detail::make_native_descriptor(format_native, type).value());
    if (!get(*type.dict, names::__doc__))
        add(type, names::__doc__,
            definition.doc ? Owned(make_str(split_doc(definition.name, definition.doc).rest).release_value()).release()
                           : none);
    if (definition.module && std::strcmp(definition.module, "builtins") != 0 && !get(*type.dict, names::__module__))
        add(type, names::__module__, Value::of(intern(definition.module)));
}

}  // namespace

void define_type(Type& type, TypeDefinition const& definition) {
    Type& metatype = definition.metatype ? *definition.metatype : type_type;
    type.count = immortal_count;
    type.shape = &metatype.root;
    type.name = intern(definition.name);
    type.qualified_name = Value::of(type.name);
    type.doc = definition.doc;
    type.module_name = definition.module;
    Type* const base = definition.base ? definition.base : &type == &object_type ? nullptr : &object_type;
    type.base = base;
    type.mro = {&type};
    if (base) {
        type.mro.insert(type.mro.end(), base->mro.begin(), base->mro.end());
        base->subclasses.push_back(&type);
        type.bases = make_tuple({Value::of(base)}).release();
    } else {
        type.bases = &empty_tuple();
    }
    type.mro_tuple = allocate_tuple(type.mro.size()).release();
    for (size_t i = 0; i < type.mro.size(); ++i) type.mro_tuple->items[i] = Value::of(type.mro[i]);
    type.dict = make_dict(definition.methods.size() + definition.members.size() + 8).release();

    type.type_flags =
        definition.flags | (base ? base->type_flags & inherited_type_flags : 0) | type_is_ready | type_is_immutable;
    type.instance_size = definition.size ? definition.size : base ? base->instance_size : sizeof(Object);
    type.version = next_version();
    Shape& root = type.root;
    root.layout = definition.layout ? definition.layout : base ? base->root.layout : nullptr;
    root.type = &type;
    root.record_offset = definition.record_offset   ? definition.record_offset
                         : base && !definition.size ? base->root.record_offset
                                                    : uint16_t{0};
    root.version = next_version();
    root.is_dictionary = type.has(type_has_dict);

    type.slots = definition.slots;
    inherit_slots(type, definition.slots);
    if (definition.is_unhashable) type.slots.hash = nullptr;
    fill_namespace(type, definition);
}

void define_binding_types() {
    detail::define_native_function_type();
    detail::define_method_descriptor_types();
    detail::define_attribute_descriptor_types();
    detail::define_wrapper_types();
}

}  // namespace gossamer
