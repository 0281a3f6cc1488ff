// type.__new__: a class out of its name, its bases and its namespace.
#include <algorithm>
#include <cstddef>
#include <new>

#include "runtime/binding/descriptors.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

// Instances end with elements of their own number, so that nothing can be laid behind at a fixed place.
constexpr uint32_t variable_in_memory = type_is_int | type_is_tuple | type_is_bytes | type_is_str;
// Those of which CPython says so too: no room for __slots__ or weak references.
constexpr uint32_t variable_in_the_oracle = type_is_int | type_is_tuple | type_is_bytes | type_is_type;
constexpr uint32_t first_inline_attributes = 4;

// __name → _Class__name, as the compiler does it for names in class bodies.
std::string mangled(std::string_view class_name, std::string_view name) {
    if (!name.starts_with("__") || name.ends_with("__") || name.find('.') != name.npos) return std::string(name);
    size_t const letters = class_name.find_first_not_of('_');
    if (letters == class_name.npos) return std::string(name);
    return fmt::format("_{}{}", class_name.substr(letters), name);
}

class ClassMaker {
public:
    ClassMaker(Type& metatype, Str& name, Tuple& bases, Arguments const& arguments)
        : metatype_(metatype), name_(name), bases_(Ref<Tuple>::share(&bases)), arguments_(arguments) {}

    Value make(Dict& space) {
        if (bases_->size == 0) bases_ = make_tuple({Value::of(&object_type)});
        base_ = choose_base(*bases_);
        if (!base_) return empty;
        namespace_ = copy_of(space);
        if (!namespace_ || !read_slots()) return empty;
        if (!check_encodable(name_)) return empty;
        if (name_.view().find('\0') != std::string_view::npos)
            return raise(value_error_type, "type name must not contain null characters");
        if (!check_encodable(name_)) return empty;
        if (!allocate() || !fill_namespace() || !join_family()) return empty;
        if (!tell_attributes() || !tell_bases()) return empty;
        return type_.release_value();
    }

private:
    bool read_slots();
    bool add_slot_names(Value listed);
    bool allocate();
    void lay_out();
    bool fill_namespace();
    bool add_descriptors();
    bool hand_over_cell();
    [[gnu::noinline, gnu::cold]] bool warn_of_odd_keys();
    bool join_family();
    bool tell_attributes();
    bool tell_bases();
    uint32_t expected_attributes();
    void put(Str* name, Value value) { gossamer::put(*namespace_, name, value); }
    Value get(Str* name) { return gossamer::get(*namespace_, name); }

    Type& metatype_;
    Str& name_;
    Ref<Tuple> bases_;
    Arguments const& arguments_;
    Type* base_ = nullptr;
    Ref<Dict> namespace_;
    Ref<Type> type_;
    std::vector<Str*> slots_;  // interned
    bool adds_dict_ = false, adds_weakrefs_ = false;
};

// --- __slots__

bool ClassMaker::read_slots() {
    bool const may_add_dict = !base_->has(type_has_dict | type_is_type);
    bool const may_add_weakrefs = !base_->has(type_has_weakrefs | variable_in_the_oracle);
    Value const listed = get(names::__slots__);
    if (!listed) {
        adds_dict_ = may_add_dict;
        adds_weakrefs_ = may_add_weakrefs;
        return true;
    }
    if (!add_slot_names(listed)) return false;
    if (adds_dict_ && !may_add_dict) return raise(type_error_type, "__dict__ slot disallowed: we already got one");
    if (adds_weakrefs_ && !may_add_weakrefs)
        return raise(type_error_type, "__weakref__ slot disallowed: we already got one");
    // Further bases may bring what the first did not.
    for (Value const value : bases_->view()) {
        Type const& other = value.as<Type>();
        if (&other == base_) continue;
        if (may_add_dict && other.has(type_has_dict | type_is_type)) adds_dict_ = true;
        if (may_add_weakrefs && other.has(type_has_weakrefs)) adds_weakrefs_ = true;
    }
    return true;
}

bool ClassMaker::add_slot_names(Value listed) {
    Ref<Tuple> const items = as_str(listed) ? make_tuple({listed}) : to_tuple(listed);
    if (!items) return false;
    if (items->size && base_->has(variable_in_the_oracle))
        return raise(type_error_type, "nonempty __slots__ not supported for subtype of '{}'", display_name(*base_));
    for (Value const item : items->view()) {
        if (!as_str(item))
            return raise(type_error_type, "__slots__ items must be strings, not '{}'", display_name(type_of(item)));
        std::string_view const text = item.as<Str>().view();
        if (!str_isidentifier(item.as<Str>()).value_or(false))
            return raise(type_error_type, "__slots__ must be identifiers");
        if (text == "__dict__") {
            if (adds_dict_) return raise(type_error_type, "__dict__ slot disallowed: we already got one");
            adds_dict_ = true;
        } else if (text == "__weakref__") {
            if (adds_weakrefs_) return raise(type_error_type, "__weakref__ slot disallowed: we already got one");
            adds_weakrefs_ = true;
        } else {
            Str* const name = intern(mangled(name_.view(), text));
            if (get(name) && name != names::__qualname__ && name != names::__classcell__) {
                Owned const shown = to_repr(Value::of(name));
                return shown && raise(value_error_type, "{} in __slots__ conflicts with class variable",
                                      shown.get().as<Str>().view());
            }
            slots_.push_back(name);
        }
    }
    std::sort(slots_.begin(), slots_.end(), [](Str const* a, Str const* b) { return compare(*a, *b) < 0; });
    return true;
}

// --- the object

bool ClassMaker::allocate() {
    auto* const memory = allocate_instance<Type>(metatype_);
    if (!memory) return false;
    // The members are constructed around a header that stands already.
    Object const header = *memory;
    // A metaclass with __del__ has noted the birth.
    Record* const record = header.flags & has_record ? memory->record : nullptr;
    Type* const type = new (memory) Type;
    static_cast<Object&>(*type) = header;
    type->record = record;
    type_ = Ref<Type>::adopt(type);
    retain(&name_);
    type->name = &name_;
    retain(base_);
    type->base = base_;
    type->bases = Ref<Tuple>::share(bases_.get()).release();
    type->dict = Ref<Dict>::share(namespace_.get()).release();
    lay_out();
    return true;
}

uint32_t ClassMaker::expected_attributes() {
    uint32_t const inherited = base_->is_heap() ? base_->inline_capacity - base_->fixed_slots : 0;
    return std::max(inherited, first_inline_attributes);
}

void ClassMaker::lay_out() {
    Type& type = *type_;
    Shape& root = type.root;
    type.type_flags = type_is_heap | type_is_subclassable | type_is_ready | (base_->type_flags & inherited_type_flags);
    if (adds_dict_) type.type_flags |= type_has_dict;
    if (adds_weakrefs_) type.type_flags |= type_has_weakrefs;
    auto const added = static_cast<uint32_t>(slots_.size());
    bool const is_plain = base_->root.layout == object_type.root.layout || base_->has(type_is_instance_layout);
    if (is_plain) {
        type.type_flags |= type_is_instance_layout;
        type.fixed_slots = base_->fixed_slots + added;
        type.instance_size = static_cast<uint32_t>(Instance::size_with(type.fixed_slots));
        root.layout = &instance_layout;
        root.record_offset = offsetof(Instance, record);
        if (type.has(type_has_dict)) {
            type.inline_capacity = type.fixed_slots;
            set_attribute_hint(type, expected_attributes());
        } else
            type.inline_capacity = type.fixed_slots;
    } else {
        root.layout = base_->root.layout;
        root.record_offset = base_->root.record_offset;
        root.is_dictionary = type.has(type_has_dict);
        root.trailing_slots = static_cast<uint16_t>(base_->root.trailing_slots + added);
        type.instance_size = base_->instance_size;
        if (!root.record_offset && base_->has(variable_in_memory)) root.record_offset = record_after_payload;
        if (!root.record_offset) {
            type.instance_size = (base_->instance_size + 7) & ~7u;
            root.record_offset = static_cast<uint16_t>(type.instance_size);
            type.instance_size += sizeof(Record*);
        }
    }
    root.type = &type;
    root.is_type_counted = true;
    root.version = next_version();
    root.slot_count = type.fixed_slots;
    root.keys.assign(type.fixed_slots, nullptr);
    type.version = next_version();
    type.mro = {&type};
}

// --- the namespace

bool ClassMaker::fill_namespace() {
    Type& type = *type_;
    if (!get(names::__module__)) {
        if (Frame* const frame = context().frame; frame && frame->globals) {
            if (Value const module = gossamer::get(*frame->globals, names::__name__)) put(names::__module__, module);
        }
    }
    if (Value const qualified = get(names::__qualname__)) {
        if (!as_str(qualified))
            return raise(type_error_type, "type __qualname__ must be a str, not {}", display_name(type_of(qualified)));
        type.qualified_name = retain(qualified);
        remove(*namespace_, names::__qualname__);
    } else
        type.qualified_name = retain(Value::of(&name_));

    Str* const doc = as_str(get(names::__doc__));
    if (doc && !check_encodable(*doc)) return false;

    // These are what they are without a decorator.
    if (Value const make = get(names::__new__); make && is_function(make)) {
        Owned const wrapped = call(Value::of(&static_method_type), {make});
        if (!wrapped) return false;
        put(names::__new__, wrapped.get());
    }
    for (Str* const name : {names::__init_subclass__, names::__class_getitem__}) {
        if (Value const method = get(name); method && is_function(method)) {
            Owned const wrapped = call(Value::of(&class_method_type), {method});
            if (!wrapped) return false;
            put(name, wrapped.get());
        }
    }
    return hand_over_cell() && add_descriptors() && warn_of_odd_keys();
}

bool ClassMaker::warn_of_odd_keys() {
    if (namespace_->only_strings) [[likely]]
        return true;
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*namespace_, position))
        if (!as_str(entry->key))
            return warn(runtime_warning_type, "non-string key in the __dict__ of class {}", name_.view());
    return true;
}

bool ClassMaker::add_descriptors() {
    static constexpr Member dict_member{"__dict__", object_dict_of, set_object_dict,
                                        "dictionary for instance variables"};
    static constexpr Member weak_member{"__weakref__", object_weak_reference, nullptr,
                                        "list of weak references to the object"};
    Type& type = *type_;
    bool const is_plain = type.has(type_is_instance_layout);
    uint32_t index = is_plain ? base_->fixed_slots : base_->root.trailing_slots;
    for (Str* const name : slots_) {
        Ref<Object> const descriptor = make_member_descriptor(type, name, index++);
        if (!get(name)) put(name, descriptor.value());
    }
    if (adds_dict_ && !get(names::__dict__))
        put(names::__dict__, detail::make_getset_descriptor(dict_member, type).value());
    if (adds_weakrefs_ && !get(names::__weakref__))
        put(names::__weakref__, detail::make_getset_descriptor(weak_member, type).value());
    if (!get(names::__doc__)) put(names::__doc__, none);
    if (get(names::__eq__) && !get(names::__hash__)) put(names::__hash__, none);
    return true;
}

bool ClassMaker::hand_over_cell() {
    Str* const dict_cell_name = intern("__classdictcell__");
    if (Value const cell = get(dict_cell_name)) {
        if (!is_exactly(cell, cell_type)) {
            Owned const shown = to_repr(Value::of(&type_of(cell)));
            return shown && raise(type_error_type, "type.__new__: __classdictcell__ must be a nonlocal cell, not {}",
                                  shown.get().as<Str>().view());
        }
        store(cell.as<Cell>().value, retain(Value::of(type_->dict)));
        remove(*namespace_, dict_cell_name);
    }
    Value const cell = get(names::__classcell__);
    if (!cell) return true;
    if (!is_exactly(cell, cell_type)) {
        Owned const shown = to_repr(Value::of(&type_of(cell)));
        return shown &&
               raise(type_error_type, "__classcell__ must be a nonlocal cell, not {}", shown.get().as<Str>().view());
    }
    store(cell.as<Cell>().value, retain(type_.value()));
    remove(*namespace_, names::__classcell__);
    return true;
}

// --- the family

bool ClassMaker::join_family() {
    Type& type = *type_;
    if (!compute_mro(type)) return false;
    constexpr uint32_t collection = type_is_sequence_pattern | type_is_mapping_pattern;
    for (Type const* const base : type.mro)
        if (!type.has(collection)) type.type_flags |= base->type_flags & collection;
    for (Value const base : type.bases->view())
        if (std::vector<Type*>& subclasses = base.as<Type>().subclasses;
            std::find(subclasses.begin(), subclasses.end(), &type) == subclasses.end())
            subclasses.push_back(&type);
    update_slots(type);
    return true;
}

bool add_note(std::string_view note) {
    Owned exception = take_pending();
    Ref<Str> const text = make_str(note);
    Owned const done = call_method(exception.get(), intern("add_note"), {text.value()});
    if (!done) clear_pending();
    restore_pending(std::move(exception));
    return false;
}

// __set_name__ of what stands in the namespace.
bool ClassMaker::tell_attributes() {
    Ref<Dict> const told = copy_of(*namespace_);
    if (!told) return false;
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*told, position)) {
        Value const value = entry->value;
        if (is_function(value)) continue;
        Type& kind = type_of(value);
        Value const method = lookup_in_type(kind, names::__set_name__);
        if (!method) continue;
        Owned const bound = bind_descriptor(method, value, kind);
        if (!bound) return false;
        Owned const done = call(bound.get(), {type_.value(), entry->key});
        if (done) continue;
        Owned const shown = to_repr(entry->key);
        return shown && add_note(fmt::format("Error calling __set_name__ on '{}' instance {} in '{}'",
                                             display_name(kind), shown.get().as<Str>().view(), type_->name_text()));
    }
    return true;
}

// super(type, type).__init_subclass__(**keywords)
bool ClassMaker::tell_bases() {
    Tuple* const keywords = arguments_.keywords;
    if (!keywords || !keywords->size) {
        Value found;
        for (size_t i = 1; i < type_->mro.size() && !found; ++i)
            found = gossamer::get(*type_->mro[i]->dict, names::__init_subclass__);
        if (found == gossamer::get(*object_type.dict, names::__init_subclass__)) return true;
    }
    Owned const method = super_lookup(*type_, type_.value(), *type_, names::__init_subclass__);
    if (!method) return false;
    Owned const done = call(method.get(), {arguments_.values + arguments_.positional, 0, keywords});
    return bool(done);
}

Raised raise_argument(int number, char const* expected, Value got) {
    return raise(type_error_type, "type.__new__() argument {} must be {}, not {}", number, expected,
                 display_name(type_of(got)));
}

}  // namespace

// The most derived of the metaclasses.
Type* choose_metatype(Type& metatype, Tuple& bases) {
    Type* winner = &metatype;
    for (Value const base : bases.view()) {
        Type& candidate = type_of(base);
        if (winner->derives_from(candidate)) continue;
        if (candidate.derives_from(*winner))
            winner = &candidate;
        else
            return raise(type_error_type, "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                          "subclass of the metaclasses of all its bases");
    }
    return winner;
}

Value type_make(Type& metatype, Arguments const& arguments) {
    if (arguments.positional != 3)
        return raise(type_error_type, "type.__new__() takes exactly 3 arguments ({} given)", arguments.positional);
    if (!as_str(arguments[0])) return raise_argument(1, "str", arguments[0]);
    if (!as_tuple(arguments[1])) return raise_argument(2, "tuple", arguments[1]);
    if (!as_dict(arguments[2])) return raise_argument(3, "dict", arguments[2]);
    Tuple& bases = arguments[1].as<Tuple>();
    for (Value const base : bases.view()) {
        if (is_type(base)) continue;
        auto const found = find_attribute(base, names::__mro_entries__);
        if (!found) return empty;
        if (Owned const entries = *found)
            return raise(type_error_type, "type() doesn't support MRO entry resolution; use types.new_class()");
    }
    Type* const winner = choose_metatype(metatype, bases);
    if (!winner) return empty;
    if (winner != &metatype && winner->slots.make != type_make) return winner->slots.make(*winner, arguments);
    return ClassMaker(*winner, arguments[0].as<Str>(), bases, arguments).make(arguments[2].as<Dict>());
}

}  // namespace gossamer
