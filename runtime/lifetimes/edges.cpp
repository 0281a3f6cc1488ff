#include "runtime/lifetimes/edges.hpp"

#include "runtime/binding/descriptors.hpp"
#include "runtime/core/str.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

namespace {

// The name of __slots__ that has the place, in the class itself or one that it derives from.
Value name_of_slot(Type& type, uint32_t index, bool is_trailing) {
    for (Type* const each : type.mro) {
        if (!each->is_heap() || !each->dict) continue;
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*each->dict, position)) {
            if (!is_exactly(entry->value, member_descriptor_type)) continue;
            auto& member = entry->value.as<MemberDescriptor>();
            bool const is_instance = each->has(type_is_instance_layout);
            if (!member.native && member.index == index && is_instance != is_trailing) return Value::of(member.name);
        }
    }
    return empty;
}

// An Instance shows its fixed slots by number.
class SlotNamer final : public EdgeNamer {
public:
    SlotNamer(Type& type, EdgeNamer& inner) : type_(type), inner_(inner) {}
    void edge(EdgeKind kind, Value name, Object* target) override {
        Value const known = name.is_integer() && kind == EdgeKind::attribute
                                ? name_of_slot(type_, static_cast<uint32_t>(name.as_integer()), false)
                                : name;
        if (known)
            inner_.edge(kind, known, target);
        else
            inner_.edge(EdgeKind::part, "a slot", target);
    }
    void edge(EdgeKind kind, char const* words, Object* target) override { inner_.edge(kind, words, target); }

private:
    Type& type_;
    EdgeNamer& inner_;
};

class Numbering final : public Visitor {
public:
    explicit Numbering(EdgeNamer& namer) : namer_(namer) {}
    void edge(Object*& slot) override { fixed_edge(slot); }
    void fixed_edge(Object* target) override {
        Ref<Str> const words = make_str("part " + std::to_string(++count_));
        namer_.edge(EdgeKind::part, words.value(), target);
    }

private:
    EdgeNamer& namer_;
    size_t count_ = 0;
};

}  // namespace

Value str_of_words(char const* words) { return retain(Value::of(intern(words))); }

void name_edges(Object& object, EdgeNamer& namer) {
    ShapeHead const& head = shape_head(object);
    if (head.layout->name_edges) {
        if (type_of(object).fixed_slots) {
            SlotNamer slots(type_of(object), namer);
            head.layout->name_edges(object, slots);
        } else
            head.layout->name_edges(object, namer);
    } else if (head.layout->visit) {
        Numbering numbering(namer);
        head.layout->visit(object, numbering);
    }
    // As trace_attributes() shows them.
    if (head.trailing_slots) {
        Value* const slots = trailing_slots(object);
        for (uint32_t i = 0; i < head.trailing_slots; ++i) {
            Value const name = name_of_slot(type_of(object), i, true);
            if (name)
                namer.show(EdgeKind::attribute, name, slots[i]);
            else
                namer.part("a slot", slots[i]);
        }
    }
    if (Record* const record = record_of(object)) namer.attribute("__dict__", record->dict);
    if (head.is_type_counted) namer.show(EdgeKind::type, "__class__", head.type);
}

void name_weak_edges(Object& object, EdgeNamer& namer) {
    Value const value = Value::of(&object);
    auto const show = [&](Value name, WeakReference const& reference) {
        if (Object* const target = target_of(reference)) namer.edge(EdgeKind::weak, name, target);
    };
    if (is_weak_reference(value) || is_proxy(value)) return show(empty, static_cast<WeakReference&>(object));
    if (is_instance(value, finalize_type)) {
        auto& finalizer = static_cast<Finalizer&>(object);
        if (finalizer.reference) show(empty, *finalizer.reference);
        return;
    }
    if (&layout_of(object) != &weak_container_layout) return;
    auto& container = static_cast<WeakContainer&>(object);
    if (!container.data) return;
    if (is_instance(value, weak_set_type)) {
        uint64_t position = 0;
        while (SetEntry const* const entry = next_entry(set_of(container), position))
            if (is_weak_reference(entry->key)) show(empty, entry->key.as<WeakReference>());
        return;
    }
    bool const has_weak_values = is_instance(value, weak_value_dictionary_type);
    uint32_t position = 0;
    while (DictEntry const* const entry = next_entry(dict_of(container), position)) {
        Value const weak = has_weak_values ? entry->value : entry->key;
        if (is_weak_reference(weak)) show(has_weak_values ? entry->key : empty, weak.as<WeakReference>());
    }
}

std::string edge_text(EdgeKind kind, Value name) {
    // Names are told as they are, everything else as a short description.
    auto const plain = [&] {
        Str const* const str = as_str(name);
        return str ? std::string(str->view()) : describe_value(name);
    };
    switch (kind) {
        case EdgeKind::attribute: return "." + plain();
        case EdgeKind::item: return "[" + describe_value(name) + "]";
        case EdgeKind::key: return "key " + describe_value(name);
        case EdgeKind::element: return name ? "[" + describe_value(name) + "]" : "element";
        case EdgeKind::local: return "local '" + plain() + "'";
        case EdgeKind::cell: return "cell '" + plain() + "'";
        case EdgeKind::part: return plain();
        case EdgeKind::type: return ".__class__";
        case EdgeKind::weak: return name ? "weak [" + describe_value(name) + "]" : "weak";
    }
    return {};
}

}  // namespace gossamer
