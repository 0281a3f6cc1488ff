#include "runtime/lifetimes/reachability.hpp"

#include <algorithm>

#include "runtime/errors/exception.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/protocol/module.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/registry.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

uint32_t& ObjectNumbers::operator[](Object& object) {
    if (!object.size_class) return others_[&object];  // large, or static
    Page* const page = page_of(&object);
    if (page != last_page_) {
        auto& numbers = pages_[page];
        if (!numbers) numbers = std::make_unique<uint32_t[]>(granules_in_page);
        last_page_ = page;
        last_ = numbers.get();
    }
    return last_[(reinterpret_cast<uintptr_t>(&object) & (page_bytes - 1)) / granule];
}

namespace {

template <class Each> class TargetVisitor final : public Visitor {
public:
    explicit TargetVisitor(Each& each) : each_(each) {}
    void edge(Object*& slot) override { each_(slot); }
    void fixed_edge(Object* target) override { each_(target); }

private:
    Each& each_;
};
template <class Each> void for_each_target(Object& object, Each each) {
    TargetVisitor<Each> visitor(each);
    trace(object, visitor);
}

// The owners of an object. (A suspect of the collection in slices has a bit of it set.)
uint32_t owners_of(Object const& object) { return object.count & ~(suspect_bit | (suspect_bit >> 1)); }

bool is_own_call(Frame const& frame) { return frame.code->filename->view().starts_with("<embedded lifetime"); }

}  // namespace

uint32_t Reachability::number_of(Object const* object) const {
    return is_immortal(*object) ? 0 : numbers_[*const_cast<Object*>(object)];
}

// One walk over the graph: which vertices have been reached, and which values wait for their keys.
class Reachability::Spreading {
public:
    Spreading(Reachability const& graph, std::vector<uint8_t>& reached) : graph_(graph), reached_(reached) {}

    // Calls each(target) for the edges of a vertex that has been reached. Values of ephemerons whose key is not
    // reached wait for it.
    template <class Each> void spread(uint32_t at, Each each) {
        Object& object = *graph_.vertices_[at].object;
        if (object.gc & gc_ephemerons) [[unlikely]]
            spread_ephemerons(at, static_cast<Dict&>(object), each);
        else
            for_each_target(object, each);
        auto const [from, to] = waiting_.equal_range(&object);
        for (auto item = from; item != to; ++item) due_.push_back(item->second);
        waiting_.erase(from, to);
    }
    struct Entry {
        uint32_t table;
        Object* value;
    };
    // Values whose keys have been reached after their tables.
    bool take_due(Entry& entry) {
        if (due_.empty()) return false;
        entry = due_.back();
        due_.pop_back();
        return true;
    }

private:
    template <class Each> void spread_ephemerons(uint32_t at, Dict& table, Each& each) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(table, position)) {
            if (entry->key.is_object()) each(entry->key.object());
            if (!entry->value.is_object()) continue;
            Object* const key = is_weak_reference(entry->key) ? entry->key.as<WeakReference>().target : nullptr;
            uint32_t const number = key && !is_immortal(*key) ? graph_.number_of(key) : 0;
            if (!number || (reached_[number] && key != &graph_.wanted_))
                each(entry->value.object());
            else
                waiting_.insert({key, {at, entry->value.object()}});
        }
    }

    Reachability const& graph_;
    std::vector<uint8_t>& reached_;
    std::unordered_multimap<Object*, Entry> waiting_;
    std::vector<Entry> due_;
};

Reachability::Reachability(Object& wanted, Object const* row, List const* others)
    : wanted_(wanted), row_(row), others_(others) {
    number_objects();
    find_roots();
    reached_.assign(vertices_.size(), 0);
    Spreading spreading(*this, reached_);
    std::vector<uint32_t> waiting;
    uint32_t const goal = number_of(&wanted_);
    auto const reach = [&](Object* target, uint32_t parent, uint32_t root) {
        if (is_own(target)) return;
        uint32_t const number = number_of(target);
        if (!number) return;
        if (number == goal) {
            if (parent && (holders_.empty() || holders_.back() != parent)) holders_.push_back(parent);
            return;
        }
        if (reached_[number]) return;
        reached_[number] = 1;
        vertices_[number].parent = parent;
        vertices_[number].root = root;
        waiting.push_back(number);
    };
    size_t done = 0;
    auto const go_on = [&](size_t end) {
        for (; done < std::min(end, waiting.size()); ++done) {
            uint32_t const at = waiting[done];
            spreading.spread(at, [&](Object* target) { reach(target, at, 0); });
            Spreading::Entry entry;
            while (spreading.take_due(entry)) reach(entry.value, entry.table, 0);
        }
    };
    // Namespaces are not things of their own: what they name is as near as what a variable names.
    size_t place = 0;
    for (; place < roots_.size() && roots_[place].kind == RootKind::name_space; ++place)
        reach(roots_[place].target, 0, static_cast<uint32_t>(place));
    go_on(waiting.size());
    auto const reach_roots = [&] {
        for (; place < roots_.size(); ++place)
            if (!is_name(roots_[place])) reach(roots_[place].target, 0, static_cast<uint32_t>(place));
        go_on(SIZE_MAX);
    };
    reach_roots();
    find_unknown_roots();
    reach_roots();
}

bool Reachability::is_name(Root const& root) const {
    if (root.kind != RootKind::cell && root.kind != RootKind::variable) return false;
    Value const named = root.kind == RootKind::cell ? static_cast<Cell*>(root.target)->value : Value::of(root.target);
    if (named == Value::of(&wanted_)) return true;
    return others_ && std::any_of(others_->items, others_->items + others_->size,
                                  [&](Value const other) { return other == named; });
}

void Reachability::number_objects() {
    vertices_.push_back({nullptr, 0, 0, 0});
    heap().for_each_object([&](Object* object) {
        if (is_immortal(*object) || (Heap::contents_of(*object) == Contents::leaf && object != &wanted_)) return;
        numbers_[*object] = static_cast<uint32_t>(vertices_.size());
        vertices_.push_back({object, 0, 0, 0});
    });
    for (size_t i = 1; i < vertices_.size(); ++i) {
        if (Heap::contents_of(*vertices_[i].object) == Contents::leaf) continue;
        for_each_target(*vertices_[i].object, [&](Object* target) {
            // Leaves have no numbers, and need none.
            if (target->size_class & leaf_class_bit && target != &wanted_) return;
            if (uint32_t const number = number_of(target)) ++vertices_[number].known;
        });
    }
}

void Reachability::add_root(RootKind kind, Value target, Frame const* frame, Str* name, bool is_counted) {
    if (!target.is_object() || is_immortal(*target.object())) return;
    uint32_t const number = number_of(target.object());
    if (!number) return;
    vertices_[number].known += is_counted;
    roots_.push_back({kind, target.object(), frame, name});
}

void Reachability::add_call(Frame& frame) {
    bool const is_own = is_own_call(frame);
    for (uint32_t i = 0; i < frame.code->slot_count; ++i) {
        if (!frame.slots[i].is_object() || is_immortal(*frame.slots[i].object())) continue;
        if (is_own) {
            if (uint32_t const number = number_of(frame.slots[i].object())) ++vertices_[number].known;
            continue;
        }
        bool is_in_cell = false;
        Str* const name = frame.code->variable_of(*frame.code, i, is_in_cell);
        RootKind const kind = !name                                                 ? RootKind::evaluation
                              : is_in_cell && is_exactly(frame.slots[i], cell_type) ? RootKind::cell
                                                                                    : RootKind::variable;
        add_root(kind, frame.slots[i], &frame, name, true);
    }
    if (is_own) return;
    if (frame.function)
        add_root(RootKind::call, Value::of(reinterpret_cast<Object*>(frame.function)), &frame, nullptr, false);
    add_root(RootKind::call, frame.extra, &frame, nullptr, false);
    add_root(RootKind::call, Value::of(frame.globals), &frame, nullptr, false);
}

void Reachability::find_roots() {
    Context& here = context();
    auto const add_module = [&](Value key, Value value) {
        Module* const module = value.is_object() ? as_module(value) : nullptr;
        if (module && module->dict)
            add_root(RootKind::name_space, Value::of(module->dict), nullptr, as_str(key), false);
    };
    if (here.modules) {
        Value const main = get(*here.modules, names::__main__);
        if (main) add_module(Value::of(names::__main__), main);
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*here.modules, position))
            if (as_str(entry->key) && entry->value != main) add_module(entry->key, entry->value);
    }
    for (Frame* frame = here.frame; frame; frame = frame->previous) add_call(*frame);
    for (Exceptions* item = here.exceptions; item; item = item->previous)
        add_root(RootKind::exception, item->handling, nullptr, nullptr, false);
    if (here.weak) {
        for (Finalizer* each = here.weak->newest; each; each = each->older)
            add_root(RootKind::finalizer, Value::of(each), nullptr, nullptr, false);
        for (ExitHandler const& handler : here.weak->handlers)
            for (Value const value : {handler.function.get(), handler.args.get(), handler.kwargs.get()})
                add_root(RootKind::exit_handler, value, nullptr, nullptr, true);
    }
    for (Object* const hook : {here.asyncgen_firstiter, here.asyncgen_finalizer})
        if (hook) add_root(RootKind::generator_hook, Value::of(hook), nullptr, nullptr, true);
}

void Reachability::find_unknown_roots() {
    for (size_t i = 1; i < vertices_.size(); ++i) {
        Object* const object = vertices_[i].object;
        if (object == &wanted_ || is_own(object) || owners_of(*object) <= vertices_[i].known) continue;
        roots_.push_back({RootKind::interpreter, object, nullptr, nullptr});
    }
}

void Reachability::add_direct(std::vector<Way>& found, size_t most, bool wants_variables) const {
    for (Root const& root : roots_) {
        if (found.size() >= most) return;
        if (is_name(root) != wants_variables || (!wants_variables && root.target != &wanted_)) continue;
        bool const names_wanted =
            root.target == &wanted_ ||
            (root.kind == RootKind::cell && static_cast<Cell*>(root.target)->value == Value::of(&wanted_));
        if (!names_wanted) continue;  // but one of the others
        found.push_back({root, {}});
        if (root.target != &wanted_) found.back().objects.push_back(root.target);
        found.back().objects.push_back(&wanted_);
    }
}

std::vector<Reachability::Way> Reachability::ways(size_t most) const {
    std::vector<Way> found;
    std::vector<uint32_t> taken;
    auto const add_holders = [&](bool wants_near) {
        for (uint32_t const holder : holders_) {
            bool const is_near =
                !vertices_[holder].parent && roots_[vertices_[holder].root].kind == RootKind::name_space;
            if (is_near != wants_near || found.size() >= most) continue;
            if (std::find(taken.begin(), taken.end(), holder) != taken.end()) continue;
            taken.push_back(holder);
            std::vector<Object*> objects{&wanted_};
            uint32_t at = holder;
            for (;; at = vertices_[at].parent) {
                objects.push_back(vertices_[at].object);
                if (!vertices_[at].parent) break;
            }
            std::reverse(objects.begin(), objects.end());
            found.push_back({roots_[vertices_[at].root], std::move(objects)});
        }
    };
    add_holders(true);
    add_direct(found, most, false);
    add_holders(false);
    add_direct(found, most, true);
    return found;
}

// Edges that every way takes: nothing may lead around them. So: search without the edges of this way, but back along
// it; how far along the way one comes says where the next such edge is; go on from behind it.
std::vector<size_t> Reachability::bridges(Way const& way) const {
    std::vector<size_t> found;
    std::unordered_map<Object*, size_t> places;
    for (size_t i = 0; i < way.objects.size(); ++i) places[way.objects[i]] = i;
    size_t const last = way.objects.size() - 1;
    std::vector<uint8_t> reached(vertices_.size(), 0);
    Spreading spreading(*this, reached);
    std::vector<uint32_t> waiting;
    size_t far = 0;  // 1 + the place of the furthest object of the way that was reached
    auto const visit_one = [&](Object* object) {
        uint32_t const number = number_of(object);
        if (!number || reached[number] || is_own(object)) return;
        reached[number] = 1;
        if (object != &wanted_) waiting.push_back(number);
    };
    auto const visit = [&](Object* object) {
        auto const place = places.find(object);
        if (place != places.end() && place->second + 1 > far) {
            for (size_t i = far; i < place->second; ++i) visit_one(way.objects[i]);
            far = place->second + 1;
        }
        visit_one(object);
    };
    bool is_own_root_skipped = way.root.kind == RootKind::name_space;
    for (Root const& root : roots_) {
        if (is_name(root)) continue;
        bool const is_same = root.target == way.root.target && root.kind == way.root.kind &&
                             root.name == way.root.name && root.frame == way.root.frame;
        if (!is_own_root_skipped && is_same)
            is_own_root_skipped = true;
        else
            visit(root.target);
    }
    std::vector<uint8_t> is_skipped(last + 1, 0);  // the edge from that place of the way
    for (;;) {
        while (!waiting.empty()) {
            uint32_t const at = waiting.back();
            waiting.pop_back();
            auto const place = places.find(vertices_[at].object);
            size_t const mine = place == places.end() ? last : place->second;
            spreading.spread(at, [&](Object* target) {
                if (mine < last && !is_skipped[mine] && target == way.objects[mine + 1])
                    is_skipped[mine] = 1;
                else
                    visit(target);
            });
            Spreading::Entry entry;
            while (spreading.take_due(entry)) visit(entry.value);
        }
        if (far > last) return found;
        found.push_back(far);
        visit(way.objects[far]);
    }
}

std::vector<Object*> Reachability::lasso(size_t& cycle_length) const {
    cycle_length = 0;
    // Who of the unreachable holds whom: backwards from the wanted object, the nearest first.
    std::unordered_map<Object*, std::vector<Object*>> holders;
    for (size_t i = 1; i < vertices_.size(); ++i) {
        Object* const object = vertices_[i].object;
        // The value of an entry leans on its key, not on the table.
        if (object->gc & gc_ephemerons) {
            uint32_t position = 0;
            while (DictEntry* const entry = next_entry(static_cast<Dict&>(*object), position))
                if (Object* const key = is_weak_reference(entry->key) ? entry->key.as<WeakReference>().target : nullptr)
                    if (entry->value.is_object()) holders[entry->value.object()].push_back(key);
            continue;
        }
        if (reached_[i] || is_own(object) || Heap::contents_of(*object) == Contents::leaf) continue;
        for_each_target(*object, [&](Object* target) {
            uint32_t const number = number_of(target);
            if (number && !reached_[number]) holders[target].push_back(object);
        });
    }
    std::unordered_map<Object*, Object*> next;  // towards the wanted object
    std::vector<Object*> waiting{&wanted_};
    Object* entrance = nullptr;  // whose holder has been met before
    Object* held = nullptr;
    for (size_t i = 0; i < waiting.size() && !entrance; ++i)
        for (Object* const holder : holders[waiting[i]]) {
            if (holder == &wanted_) {
                entrance = holder;
                held = waiting[i];
                break;
            }
            if (next.insert({holder, waiting[i]}).second) waiting.push_back(holder);
        }
    std::vector<Object*> objects;
    if (entrance) {
        objects.push_back(&wanted_);
        for (Object* at = held; at != &wanted_; at = next[at]) objects.push_back(at);
        cycle_length = objects.size();
        objects.push_back(&wanted_);
        return objects;
    }
    // The object hangs on a cycle that it is no part of: back along first holders until one comes again.
    if (holders[&wanted_].empty()) return objects;
    std::vector<Object*> back{&wanted_};
    std::unordered_map<Object*, size_t> places{{&wanted_, 0}};
    for (;;) {
        auto const& mine = holders[back.back()];
        if (mine.empty()) return {};
        auto const [place, is_new] = places.insert({mine.front(), back.size()});
        if (!is_new) {
            // back[place] … back.back() are the cycle, read backwards.
            objects.assign(back.begin() + static_cast<std::ptrdiff_t>(place->second), back.end());
            cycle_length = objects.size();
            std::reverse(objects.begin(), objects.end());
            Object* const meeting = back[place->second];
            objects.insert(objects.begin(), meeting);
            objects.pop_back();
            objects.push_back(meeting);
            for (size_t i = place->second; i-- > 0;) objects.push_back(back[i]);
            return objects;
        }
        back.push_back(mine.front());
    }
}

}  // namespace gossamer
