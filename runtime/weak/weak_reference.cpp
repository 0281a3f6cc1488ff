#include "runtime/weak/weak_reference.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/weak/registry.hpp"
#include "runtime/weak/statement_watch.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "runtime/weak/weak_method.hpp"

namespace gossamer {

Shape plain_reference_shape;

namespace {

void link_before(WeakReference& reference, WeakReference* next, WeakReference* previous, Record& record) {
    reference.next = next;
    reference.previous = previous;
    if (next) next->previous = &reference;
    if (previous)
        previous->next = &reference;
    else
        record.references = &reference;
}

void unlink(WeakReference& reference) {
    Object* const target = std::exchange(reference.target, nullptr);
    if (!target || reference.kind == WeakKind::probe) return;
    WeakReference *const next = reference.next, *const previous = reference.previous;
    reference.next = reference.previous = nullptr;
    if (next) next->previous = previous;
    if (previous) {
        previous->next = next;
        return;
    }
    Record* const record = record_of(*target);
    record->references = next;
    if (!next) target->flags &= static_cast<uint8_t>(~has_weak_referents);
}

bool is_shared_reference(WeakReference const* reference) {
    return reference && reference->shape == &plain_reference_shape;
}
bool is_shared_proxy(WeakReference const* reference) {
    return reference && reference->kind == WeakKind::proxy && !reference->callback;
}

void visit_reference(Object& object, Visitor& visitor) {
    auto& reference = static_cast<WeakReference&>(object);
    visitor.visit(reference.callback);
    if (reference.kind == WeakKind::value_entry) visitor.visit(static_cast<KeyedReference&>(reference).key);
    if (reference.kind == WeakKind::method) visit_method(reference, visitor);
}

void name_edges_of_reference(Object& object, EdgeNamer& namer) {
    auto& reference = static_cast<WeakReference&>(object);
    namer.attribute("__callback__", reference.callback);
    if (reference.kind == WeakKind::value_entry) namer.attribute("key", static_cast<KeyedReference&>(reference).key);
    if (reference.kind != WeakKind::method) return;
    auto& method = static_cast<WeakMethod&>(reference);
    namer.part("its reference to the function", method.function);
    namer.part("the type of the method", method.method_type);
}

void destroy_reference(Object& object) {
    auto& reference = static_cast<WeakReference&>(object);
    if (is_immortal(object)) return;  // the interpreter ends: the target may be gone already
    unlink(reference);
    store(reference.callback, empty);
    if (reference.kind == WeakKind::value_entry) store(static_cast<KeyedReference&>(reference).key, empty);
    if (reference.kind == WeakKind::method) drop_method(reference);
}

// Does somebody else hold it, too?
bool is_held_elsewhere(Value value) {
    if (!value.is_object()) return true;
    uint32_t const count = value.object()->count;
    return static_cast<int32_t>(count) > 1 || count >= immortal_count;
}

bool destroy_reference_alone(Object& object) {
    auto& reference = static_cast<WeakReference&>(object);
    if (!is_held_elsewhere(reference.callback)) return false;
    unlink(reference);
    release(reference.callback);
    return true;
}
bool destroy_keyed_reference_alone(Object& object) {
    auto& reference = static_cast<KeyedReference&>(object);
    if (reference.callback || !is_held_elsewhere(reference.key)) return false;
    unlink(reference);
    release(reference.key);
    return true;
}

// Those that have something to do of their own when their target dies.
bool is_entry(WeakKind kind) {
    return kind == WeakKind::value_entry || kind == WeakKind::key_entry || kind == WeakKind::set_entry;
}
bool is_special(WeakKind kind) { return kind >= WeakKind::value_entry && kind <= WeakKind::method_function; }

// References without a callback hold nothing: the collector need never look at them.
WeakReference* allocate_plain() {
    return static_cast<WeakReference*>(heap().allocate(sizeof(WeakReference), &plain_reference_shape, Contents::leaf));
}

void destroy_plain(Object& object) {
    if (!is_immortal(object)) unlink(static_cast<WeakReference&>(object));
}
Layout const plain_layout = {
    .name = "plain weak reference",
    .visit = nullptr,
    .destroy = destroy_plain,
    .size = [](Object const&) { return sizeof(WeakReference); },
};

}  // namespace

Layout const weak_reference_layout = {
    .name = "weak reference",
    .visit = visit_reference,
    .destroy = destroy_reference,
    .size = [](Object const&) { return sizeof(WeakReference); },
    .name_edges = name_edges_of_reference,
    .destroy_alone = destroy_reference_alone,
};

Layout const keyed_reference_layout = {
    .name = "keyed reference",
    .visit = visit_reference,
    .destroy = destroy_reference,
    .size = [](Object const&) { return sizeof(KeyedReference); },
    .name_edges = name_edges_of_reference,
    .destroy_alone = destroy_keyed_reference_alone,
};
Layout const weak_method_layout = {
    .name = "weak method",
    .visit = visit_reference,
    .destroy = destroy_reference,
    .size = [](Object const&) { return sizeof(WeakMethod); },
    .name_edges = name_edges_of_reference,
};

bool check_referable(Value target) {
    if (target.is_object() && type_of(*target.object()).has(type_has_weakrefs)) [[likely]]
        return true;
    return raise(type_error_type, "cannot create weak reference to '{}' object", display_name(type_of(target)));
}

void initialise_reference(WeakReference& reference, WeakKind kind, Object& target, Value callback) {
    reference.target = &target;
    reference.callback = retain(callback);
    reference.hash = -1;
    reference.kind = kind;
    if (context().develop) [[unlikely]]
        note_reference_made(reference, target);
    if (!(target.flags & has_weak_referents)) {
        Record& record = ensure_record_with_birth(target);
        target.flags |= has_weak_referents;
        reference.next = reference.previous = nullptr;
        record.references = &reference;
        return;
    }
    Record& record = **record_slot(target);
    // Behind the two shared ones, if they are there.
    WeakReference *next = record.references, *previous = nullptr;
    bool const is_shared = is_shared_reference(&reference);
    if (!is_shared && is_shared_reference(next)) previous = next, next = next->next;
    if (!is_shared && (callback || kind != WeakKind::proxy) && is_shared_proxy(next))
        previous = next, next = next->next;
    link_before(reference, next, previous, record);
}

void define_plain_reference_shape() {
    plain_reference_shape.layout = &plain_layout;
    plain_reference_shape.type = &reference_type;
    plain_reference_shape.version = reference_type.root.version;
}

Value make_reference(Value target, Value callback) {
    if (callback && !callback.is_none()) [[unlikely]]
        return make_reference_of(reference_type, target, callback);
    if (!target.is_object() || !type_of(*target.object()).has(type_has_weakrefs)) [[unlikely]] {
        if (!check_referable(target)) return empty;
    }
    Object& object = *target.object();
    if (WeakReference* const shared = shared_reference_of(object)) return retain(Value::of(shared));
    WeakReference* const reference = allocate_plain();
    initialise_reference(*reference, WeakKind::reference, object, empty);
    return Value::of(reference);
}

Value make_reference_of(Type& type, Value target, Value callback) {
    if (!check_referable(target)) return empty;
    if (callback.is_none()) callback = empty;
    if (&type == &reference_type && !callback) return make_reference(target);
    auto* const reference =
        &type == &reference_type
            ? static_cast<WeakReference*>(heap().allocate(sizeof(WeakReference), &type.root, Contents::references))
            : allocate_instance<WeakReference>(type);
    if (!reference) return empty;
    initialise_reference(*reference, WeakKind::reference, *target.object(), callback);
    return Value::of(reference);
}

Value make_proxy(Value target, Value callback) {
    if (!check_referable(target)) return empty;
    Object& object = *target.object();
    if (callback.is_none()) callback = empty;
    if (!callback && object.flags & has_weak_referents) {
        WeakReference* first = record_of(object)->references;
        if (is_shared_reference(first)) first = first->next;
        if (is_shared_proxy(first)) return retain(Value::of(first));
    }
    Type& type = is_callable(target) ? callable_proxy_type : proxy_type;
    auto* const proxy = static_cast<WeakReference*>(
        heap().allocate(sizeof(WeakReference), &type.root, callback ? Contents::references : Contents::leaf));
    initialise_reference(*proxy, WeakKind::proxy, object, callback);
    return Value::of(proxy);
}

Ref<WeakReference> make_probe(Value target) {
    if (!check_referable(target)) return {};
    WeakReference* const probe = allocate_plain();
    probe->target = target.object();
    probe->next = probe->previous = nullptr;
    probe->callback = empty;
    probe->hash = -1;
    probe->kind = WeakKind::probe;
    return Ref<WeakReference>::adopt(probe);
}

size_t count_references(Object& target) {
    size_t count = 0;
    for_each_reference(target, [&](WeakReference&) { ++count; });
    return count;
}

std::optional<int64_t> hash_of(WeakReference& reference) {
    if (reference.hash != -1) return reference.hash;
    Owned const target = dereference(reference);
    if (target.get().is_none()) return raise(type_error_type, "weak object has gone away");
    auto const found = hash(target.get());
    if (found) reference.hash = *found;
    return found;
}

// --- death

void clear_references_of(Object& object, std::vector<DueCallback>& due) {
    Record* const record = record_of(object);
    WeakReference* link = record ? std::exchange(record->references, nullptr) : nullptr;
    object.flags &= static_cast<uint8_t>(~has_weak_referents);
    while (link) {
        WeakReference& reference = *link;
        link = reference.next;
        reference.target = nullptr;
        reference.next = reference.previous = nullptr;
        Owned callback = move_out(reference.callback);
        // A reference whose own death is under way has nobody left to tell.
        if ((callback || is_special(reference.kind)) && reference.count)
            due.push_back({Owned::share(Value::of(&reference)), std::move(callback)});
    }
}

namespace {

void run_callback(DueCallback& item) {
    auto& reference = item.reference.get().as<WeakReference>();
    if (is_entry(reference.kind))
        entry_died(reference);
    else if (is_special(reference.kind))
        item.callback = method_died(reference, std::move(item.callback));
    if (item.callback && !weak_registry().is_silent) {
        Owned const result = call(item.callback, {shown_to_callback(reference)});
        if (!result) report_unraisable(item.callback);
    }
    item.callback.reset();
    item.reference.reset();
}

// The only reference to a dying object, which wants to be told or has something to do.
void clear_only_reference(WeakReference& reference) {
    reference.target = nullptr;
    // A reference whose own death is under way has nobody left to tell.
    if (!reference.count) return store(reference.callback, empty);
    if (is_entry(reference.kind) && !reference.callback) {
        Owned const held = Owned::share(Value::of(&reference));
        return entry_died(reference);
    }
    DueCallback item{Owned::share(Value::of(&reference)), move_out(reference.callback)};
    run_callback(item);
}

}  // namespace

void run_callbacks(std::vector<DueCallback>& due) {
    for (DueCallback& item : due) run_callback(item);
    due.clear();
}

void clear_weak_references(Object* object) {
    Record* const record = record_of(*object);
    WeakReference* const first = record ? record->references : nullptr;
    if (!first) return;
    if (context().develop) [[unlikely]]
        note_target_dies(*object);
    // Most often there is one, and nobody wants to be told.
    if (!first->next && !first->callback && !is_special(first->kind)) [[likely]] {
        record->references = nullptr;
        first->target = nullptr;
        return;
    }
    Object* const pending = std::exchange(context().pending, nullptr);
    if (!first->next) {
        record->references = nullptr;
        clear_only_reference(*first);
    } else {
        std::vector<DueCallback> due;
        clear_references_of(*object, due);
        run_callbacks(due);
    }
    context().pending = pending;
}

}  // namespace gossamer
