// What the collector of cycles is told about weak references, ephemerons, containers and roots.
#include "runtime/heap/collector.hpp"

#include "runtime/core/dict.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/core/tuple.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"
#include "runtime/types/slice.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "runtime/weak/weak_method.hpp"

namespace gossamer {

namespace {

void visit_roots(Visitor& visitor) {
    Context& here = context();
    visitor.visit(here.modules);
    visitor.visit(here.builtins);
    // A frame's slots are set before it enters the chain, and are Values all the time.
    for (Frame* frame = here.frame; frame; frame = frame->previous) {
        visitor.visit(frame->globals);
        visitor.visit(frame->function);
        visitor.visit_row(frame->slots, frame->code->slot_count);
    }
}

// --- ephemerons

WeakEntry* entry_of(Value key) {
    if (!key.is_object() || !is_instance(key, reference_type)) return nullptr;
    auto& reference = key.as<WeakReference>();
    return reference.kind == WeakKind::key_entry ? &static_cast<WeakEntry&>(reference) : nullptr;
}

void visit_living_entries(Object& table, Visitor& visitor) {
    auto& dict = static_cast<Dict&>(table);
    uint32_t position = 0;
    while (DictEntry* const item = next_entry(dict, position)) {
        visitor.visit(item->key);
        WeakEntry const* const entry = entry_of(item->key);
        if (!entry || !entry->target || !is_suspect(*entry->target)) visitor.visit(item->value);
    }
}

void visit_pending_values(Object& table, Visitor& visitor) {
    auto& dict = static_cast<Dict&>(table);
    uint32_t position = 0;
    while (DictEntry* const item = next_entry(dict, position)) {
        WeakEntry const* const entry = entry_of(item->key);
        if (entry && entry->target && is_suspect(*entry->target)) visitor.visit(item->value);
    }
}

void visit_values_of_key(Object& key, Visitor& visitor) {
    for_each_reference(key, [&](WeakReference& reference) {
        if (reference.kind != WeakKind::key_entry) return;
        WeakContainer* const container = static_cast<WeakEntry&>(reference).container;
        if (!container || !container->data || is_suspect(*container->data)) return;
        Dict& dict = dict_of(*container);
        int32_t const place =
            dict.entries
                ? dicts::with_index(dict,
                                    [&](auto* index) -> int32_t {
                                        for (dicts::Probe probe(reference.hash, dict.index_bits);; probe.next()) {
                                            int32_t const at = index[probe.slot];
                                            if (at == dicts::free_slot) return -1;
                                            if (at >= 0 && dict.entries[at].key == Value::of(&reference)) return at;
                                        }
                                    })
                : -1;
        if (place >= 0) visitor.visit(dict.entries[place].value);
    });
}

// --- weak references to garbage

// A reference that dies together with its target has nobody left to tell.
bool is_garbage(WeakReference& reference) {
    if (is_suspect(reference)) return true;
    if (reference.kind == WeakKind::key_entry || reference.kind == WeakKind::set_entry) {
        WeakContainer const* const container = static_cast<WeakEntry&>(reference).container;
        return container && is_suspect(*container);
    }
    if (reference.kind == WeakKind::method_function) {
        WeakMethod const* const method = static_cast<MethodFunctionReference&>(reference).method;
        return method && is_suspect(*method);
    }
    return false;
}

void clear_weak_references(std::vector<Object*> const& garbage) {
    std::vector<DueCallback> due;
    for (Object* const object : garbage)
        if (object->flags & has_weak_referents) clear_references_of(*object, due);
    if (due.empty()) return;
    std::erase_if(due, [](DueCallback const& item) { return is_garbage(item.reference.get().as<WeakReference>()); });
    run_callbacks(due);
}

uint64_t birth_of(Object& object) {
    Record const* const record = record_of(object);
    return record ? record->birth_serial : 0;
}

// --- containers

bool clear_container(Object& object) {
    Value const value = Value::of(&object);
    // A cycle never goes through tuples alone; and a class leans on the tuples of its bases to its end.
    if (is_exactly(value, tuple_type)) return true;
    if (Dict* const dict = as_dict(value)) {
        clear(*dict);
        return is_exactly(value, dict_type);
    }
    if (List* const list = as_list(value)) {
        // Taken out first: while they are dropped the list is an empty one.
        List const old = *list;
        list->items = nullptr;
        list->size = list->capacity = 0;
        for (size_t i = old.size; i-- > 0;) release(old.items[i]);
        std::free(old.items);
        return is_exactly(value, list_type);
    }
    if (is_set(value)) {
        clear(value.as<Set>());
        return is_exactly(value, set_type) || is_exactly(value, frozenset_type);
    }
    return false;
}

// CPython's collector does not track what can not be in a cycle: dicts and tuples of atoms among them.
bool may_be_tracked(Value value) {
    return value.is_object() && !is_immortal(*value.object()) &&
           Heap::contents_of(*value.object()) == Contents::references;
}

// Of a tuple that has survived a collection; `budget`: of tuples inside to look into, before it is taken for tracked.
bool is_tracked_tuple(Tuple& tuple, int& budget) {
    for (Value const item : tuple.view()) {
        if (!may_be_tracked(item)) continue;
        if (!is_exactly(item, tuple_type) || !(item.object()->gc & gc_old) || --budget < 0) return true;
        if (is_tracked_tuple(item.as<Tuple>(), budget)) return true;
    }
    return false;
}

bool is_tracked(Object const& object) {
    Value const value = Value::of(&object);
    if (Heap::contents_of(object) == Contents::leaf || is_exactly(value, range_type)) return false;
    if (is_exactly(value, dict_type)) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(value.as<Dict>(), position))
            if (may_be_tracked(entry->key) || may_be_tracked(entry->value)) return true;
        return false;
    }
    if (is_exactly(value, tuple_type)) {
        // It is looked into when it survives its first collection.
        if (!(object.gc & gc_old)) return value.as<Tuple>().size > 0;
        int budget = 100;
        return is_tracked_tuple(value.as<Tuple>(), budget);
    }
    return true;
}

// A container disowns its entries while its dict or set is still whole: afterwards nobody could find them.
bool before_break(Object& object) {
    if (&layout_of(object) == &weak_container_layout) [[unlikely]]
        disown_entries(static_cast<WeakContainer&>(object));
    return is_tracked(object);
}

}  // namespace

void install_collector_hooks() {
    collector_hooks.visit_roots = visit_roots;
    collector_hooks.visit_living_entries = visit_living_entries;
    collector_hooks.visit_values_of_key = visit_values_of_key;
    collector_hooks.clear_weak_references = clear_weak_references;
    collector_hooks.birth_of = birth_of;
    collector_hooks.before_break = before_break;
    collector_hooks.visit_pending_values = visit_pending_values;
    collector_hooks.clear_container = clear_container;
    collector_hooks.is_tracked = is_tracked;
}

}  // namespace gossamer
