// gc: the collector of cycles, as programs steer it.
#include <algorithm>
#include <chrono>

#include "runtime/binding/native.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"
#include "runtime/types/slice.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

enum DebugFlag : int64_t {
    debug_stats = 1,
    debug_collectable = 2,
    debug_uncollectable = 4,
    debug_saveall = 32,
    debug_leak = debug_collectable | debug_uncollectable | debug_saveall,
};

Collector& collector() { return heap().collector(); }

// What the module has under a name, whatever a program has made of it; borrowed, may be empty.
Value own(char const* name) {
    Value const module = get(*context().modules, intern("gc"));
    Module* const gc = module ? as_module(module) : nullptr;
    return gc ? get(*gc->dict, intern(name)) : empty;
}

int generation_of(Object const& object) { return !(object.gc & gc_old) ? 0 : object.gc & gc_middle ? 1 : 2; }

// --- telling about collections

void call_callbacks(char const* phase, int generation, size_t collected) {
    Owned const callbacks = Owned::share(own("callbacks"));
    if (!callbacks || !as_list(callbacks) || as_list(callbacks)->size == 0) return;
    Ref<Dict> const info = make_dict();
    put(*info, intern("generation"), Value::integer(generation));
    put(*info, intern("collected"), Value::integer(static_cast<int64_t>(collected)));
    put(*info, intern("uncollectable"), Value::integer(0));
    Owned const name = Value::of(intern(phase));
    bool const done = for_each(callbacks, [&](Value callback) {
        Owned const result = call(callback, {name.get(), info.value()});
        if (!result) report_unraisable(callback);
        return true;
    });
    if (!done) clear_pending();
}

thread_local std::chrono::steady_clock::time_point started;

void on_start(int generation) {
    if (collector().debug_flags & debug_stats) {
        size_t sizes[3] = {};
        heap().for_each_object([&](Object* object) {
            if (collector_hooks.is_tracked(*object) && !(object->gc & gc_frozen)) ++sizes[generation_of(*object)];
        });
        if (!write_to_stderr(fmt::format("gc: collecting generation {}...\ngc: objects in each generation: {} {} {}\n"
                                         "gc: objects in permanent generation: {}\n",
                                         generation, sizes[0], sizes[1], sizes[2], collector().frozen())))
            clear_pending();
        started = std::chrono::steady_clock::now();
    }
    call_callbacks("start", generation, 0);
}

void on_stop(int generation, size_t collected) {
    if (collector().debug_flags & debug_stats) {
        std::chrono::duration<double> const elapsed = std::chrono::steady_clock::now() - started;
        if (!write_to_stderr(fmt::format("gc: done, {} unreachable, 0 uncollectable, {:.4f}s elapsed\n", collected,
                                         elapsed.count())))
            clear_pending();
    }
    call_callbacks("stop", generation, collected);
}

void keep_garbage(std::vector<Object*> const& garbage) {
    List* const list = as_list(own("garbage"));
    if (!list) return;
    for (Object* const object : garbage)
        if (collector_hooks.is_tracked(*object) && !append(*list, retain(Value::of(object)))) clear_pending();
}

void show_garbage(std::vector<Object*> const& garbage) {
    for (Object* const object : garbage)
        if (collector_hooks.is_tracked(*object) &&
            !write_to_stderr(fmt::format("gc: collectable <{} {}>\n", type_of(*object).name_text(),
                                         static_cast<void const*>(object))))
            clear_pending();
}

// --- functions

// As CPython takes a C int: TypeError, OverflowError.
std::optional<int64_t> to_c_int(Value value) {
    Owned const index = TRY(Owned(to_index(value)));
    auto const number = fitting_int64(index.get());
    if (number && *number >= INT32_MIN && *number <= INT32_MAX) return number;
    return raise(overflow_error_type, "Python int too large to convert to C int");
}

std::optional<int> check_generation(Value generation, bool allows_none) {
    if (!generation || (allows_none && generation.is_none())) return 2;
    auto const number = to_c_int(generation);
    if (!number) return std::nullopt;
    if (*number < 0 || *number > 2) return raise(value_error_type, "invalid generation");
    return static_cast<int>(*number);
}

Value collect(Value generation) {
    auto const which = check_generation(generation, false);
    if (!which) return empty;
    return Value::integer(static_cast<int64_t>(collector().collect_as_asked(*which)));
}

bool enable() {
    collector().enable(true);
    return true;
}
bool disable() {
    collector().enable(false);
    return true;
}
Value is_enabled() { return Value::boolean(collector().is_enabled()); }

Value get_threshold() {
    return make_tuple({Value::integer(collector().threshold(0)), Value::integer(collector().threshold(1)),
                       Value::integer(collector().threshold(2))})
        .release_value();
}

Value set_threshold(Arguments const& arguments) {
    if (!check_no_keywords("set_threshold", arguments)) return empty;
    if (arguments.positional < 1 || arguments.positional > 3)
        return raise(type_error_type, "gc.set_threshold requires 1 to 3 arguments");
    int64_t values[3];
    for (uint32_t i = 0; i < arguments.positional; ++i) {
        Owned const index = TRY(Owned(to_index(arguments[i])));
        auto const number = fitting_int64(index.get());
        if (!number) return raise(overflow_error_type, "Python int too large to convert to C long");
        if (*number > INT32_MAX) return raise(overflow_error_type, "signed integer is greater than maximum");
        if (*number < INT32_MIN) return raise(overflow_error_type, "signed integer is less than minimum");
        values[i] = *number;
    }
    for (uint32_t i = 0; i < arguments.positional; ++i) collector().set_threshold(static_cast<int>(i), values[i]);
    return none;
}

Value get_count() {
    return make_tuple({Value::integer(collector().births()), Value::integer(collector().young_collections()),
                       Value::integer(collector().middle_collections())})
        .release_value();
}

Value get_stats() {
    Ref<List> list = make_list();
    for (int generation = 0; generation < 3; ++generation) {
        CollectionStatistics const& statistics = collector().statistics(generation);
        Ref<Dict> dict = make_dict();
        put(*dict, intern("collections"), Value::integer(static_cast<int64_t>(statistics.collections)));
        put(*dict, intern("collected"), Value::integer(static_cast<int64_t>(statistics.collected)));
        put(*dict, intern("uncollectable"), Value::integer(static_cast<int64_t>(statistics.uncollectable)));
        if (!append(*list, dict.release_value())) return empty;
    }
    return list.release_value();
}

// Collects what is asked for first, and makes the list afterwards: that one is not in it.
Value list_of(std::vector<Object*> const& objects) {
    Ref<List> list = make_list(objects.size());
    if (!list) return empty;
    for (Object* const object : objects)
        if (!append(*list, retain(Value::of(object)))) return empty;
    return list.release_value();
}

Value get_objects(Value generation) {
    int64_t which = -1;
    if (!generation.is_none()) {
        if (!type_of(generation).slots.to_index)
            return raise(type_error_type, "argument should be integer or None, not '{}'",
                         display_name(type_of(generation)));
        which = TRY(to_int64(generation));
        if (which >= 3)
            return raise(value_error_type,
                         "generation parameter must be less than the number of available generations (3)");
        if (which < -1) return raise(value_error_type, "generation parameter cannot be negative");
    }
    std::vector<Object*> objects;
    heap().for_each_object([&](Object* object) {
        if (is_immortal(*object) || !collector_hooks.is_tracked(*object)) return;
        if (object->gc & gc_frozen || (which >= 0 && which != generation_of(*object))) return;
        objects.push_back(object);
    });
    return list_of(objects);
}

class Collecting final : public Visitor {
public:
    explicit Collecting(List& list) : list_(list) {}
    void edge(Object*& slot) override { add(Value::of(slot)); }
    void fixed_edge(Object* target) override { add(Value::of(target)); }
    void add(Value value) {
        if (value) ok_ = append(list_, retain(value)) && ok_;
    }
    bool ok() const { return ok_; }

private:
    List& list_;
    bool ok_ = true;
};

// Visitors skip immediates; in the most usual containers we find those, too.
void collect_referents(Object& object, Collecting& visitor) {
    Value const value = Value::of(&object);
    List* const list = as_list(value);
    Tuple* const tuple = as_tuple(value);
    Dict* const dict = as_dict(value);
    bool const has_more = dict && shape_head(object).layout != dict_type.root.layout;  // OrderedDict, defaultdict
    if (list || tuple) {
        for (size_t i = list ? list->size : tuple->size; i-- > 0;) visitor.add(list ? list->items[i] : tuple->items[i]);
        trace_attributes(object, visitor);
    } else if (dict) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*dict, position)) {
            if (!dict->only_strings && !(has_more && entry->key.is_object())) visitor.add(entry->key);
            if (!(has_more && entry->value.is_object())) visitor.add(entry->value);
        }
        has_more ? trace(object, visitor) : trace_attributes(object, visitor);
    } else if (is_set(value)) {
        uint64_t position = 0;
        while (SetEntry* const entry = next_entry(value.as<Set>(), position)) visitor.add(entry->key);
        trace_attributes(object, visitor);
    } else if (is_slice(value)) {
        auto const& slice = value.as<Slice>();
        for (Value const part : {slice.start, slice.stop, slice.step}) visitor.add(part);
    } else if (type_of(object).has(type_is_instance_layout)) {
        auto& instance = static_cast<Instance&>(object);
        for (uint32_t i = 0; i < object.shape->slot_count; ++i) visitor.add(instance.slots[i]);
        if (Record* const record = record_of(object); record && record->dict) visitor.add(Value::of(record->dict));
        if (type_of(object).is_heap()) visitor.add(Value::of(&type_of(object)));
    } else if (Heap::contents_of(object) == Contents::references)
        trace(object, visitor);
}

Value get_referents(std::span<Value const> objects) {
    Ref<List> list = make_list();
    Collecting visitor(*list);
    for (Value const value : objects)
        if (value.is_object()) collect_referents(*value.object(), visitor);
    return visitor.ok() ? list.release_value() : empty;
}

class Searching final : public Visitor {
public:
    explicit Searching(std::span<Value const> wanted) : wanted_(wanted) {}
    void edge(Object*& slot) override { compare(slot); }
    void fixed_edge(Object* target) override { compare(target); }
    bool found = false;

private:
    void compare(Object* object) {
        for (Value const value : wanted_) found = found || value == Value::of(object);
    }
    std::span<Value const> wanted_;
};

Value get_referrers(std::span<Value const> objects) {
    std::vector<Object*> referrers;
    heap().for_each_object([&](Object* object) {
        if (!collector_hooks.is_tracked(*object)) return;
        Searching visitor(objects);
        trace(*object, visitor);
        if (visitor.found) referrers.push_back(object);
    });
    return list_of(referrers);
}

bool is_tracked_object(Value object) {
    if (!object.is_object()) return false;
    if (!is_immortal(*object.object())) return collector_hooks.is_tracked(*object.object());
    if (is_type(object)) return !object.as<Type>().has(type_is_immutable);
    return layout_of(*object.object()).visit && !is_exactly(object, tuple_type);
}
Value is_tracked(Value object) { return Value::boolean(is_tracked_object(object)); }
Value is_finalized_function(Value object) {
    return Value::boolean(object.is_object() && object.object()->flags & is_finalized);
}

bool freeze() {
    collector().freeze();
    return true;
}
bool unfreeze() {
    collector().unfreeze();
    return true;
}
Value get_freeze_count() { return Value::integer(static_cast<int64_t>(collector().frozen())); }

bool set_debug(Value value) {
    auto const given = to_c_int(value);
    if (!given) return false;
    int64_t const flags = *given;
    collector().debug_flags = flags;
    collector().keep_garbage = flags & debug_saveall ? keep_garbage : nullptr;
    collector().show_garbage = flags & debug_collectable ? show_garbage : nullptr;
    return true;
}
Value get_debug() { return Value::integer(collector().debug_flags); }

constexpr Native functions[] = {
    function<&enable, "enable()">("Enable automatic garbage collection."),
    function<&disable, "disable()">("Disable automatic garbage collection."),
    function<&is_enabled, "isenabled()">("Returns true if automatic garbage collection is enabled."),
    function<&set_debug, "set_debug(flags, /)">("Set the garbage collection debugging flags."),
    function<&get_debug, "get_debug()">("Get the garbage collection debugging flags."),
    function<&get_count, "get_count()">("Return a three-tuple of the current collection counts."),
    function<&set_threshold, "set_threshold(threshold0, threshold1=0, threshold2=0, /)">(
        "Set the collection thresholds (the collection frequency).\n\nSetting 'threshold0' to zero disables "
        "collection."),
    function<&get_threshold, "get_threshold()">("Return the current collection thresholds."),
    function<&collect, "collect(generation=2)">(
        "Run the garbage collector.\n\nWith no arguments, run a full collection.  The optional argument\nmay be an "
        "integer specifying which generation to collect.  A ValueError\nis raised if the generation number is "
        "invalid.\n\nThe number of unreachable objects is returned."),
    function<&get_objects, "get_objects(generation=None)">(
        "Return a list of objects tracked by the collector (excluding the list returned)."),
    function<&get_stats, "get_stats()">("Return a list of dictionaries containing per-generation statistics."),
    function<&is_tracked, "is_tracked(obj, /)">(
        "Returns true if the object is tracked by the garbage collector.\n\nSimple atomic objects will return false."),
    function<&is_finalized_function, "is_finalized(obj, /)">(
        "Returns true if the object has been already finalized by the GC."),
    function<&get_referrers, "get_referrers(*objs)">(
        "Return the list of objects that directly refer to any of 'objs'."),
    function<&get_referents, "get_referents(*objs)">(
        "Return the list of objects that are directly referred to by 'objs'."),
    function<&freeze, "freeze()">("Freeze all current tracked objects and ignore them for future collections."),
    function<&unfreeze, "unfreeze()">("Unfreeze all objects in the permanent generation."),
    function<&get_freeze_count, "get_freeze_count()">("Return the number of objects in the permanent generation."),
};

bool fill(Module& module) {
    Dict& dict = *module.dict;
    add_functions(dict, functions, intern("gc"));
    put(dict, intern("garbage"), make_list().value());
    put(dict, intern("callbacks"), make_list().value());
    put(dict, intern("DEBUG_STATS"), Value::integer(debug_stats));
    put(dict, intern("DEBUG_COLLECTABLE"), Value::integer(debug_collectable));
    put(dict, intern("DEBUG_UNCOLLECTABLE"), Value::integer(debug_uncollectable));
    put(dict, intern("DEBUG_SAVEALL"), Value::integer(debug_saveall));
    put(dict, intern("DEBUG_LEAK"), Value::integer(debug_leak));
    collector().on_start = on_start;
    collector().on_stop = on_stop;
    return true;
}

}  // namespace

extern NativeModule const gc_module{"gc", fill};

}  // namespace gossamer
