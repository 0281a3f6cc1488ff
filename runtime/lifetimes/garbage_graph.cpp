#include "runtime/lifetimes/garbage_graph.hpp"

namespace gossamer {

namespace {

constexpr size_t first_table = 64;

// Adds what an object refers to among what is marked gc_reached, and numbers who is met for the first time.
class Adding final : public Visitor {
public:
    explicit Adding(GarbageGraph& result) : result_(result) {}
    void edge(Object*& slot) override { add(slot, false); }
    void fixed_edge(Object* target) override { add(target, true); }

private:
    void add(Object* target, bool is_class) {
        if (!(target->gc & gc_reached)) return;
        uint32_t number = result_.numbers.find(target);
        if (number == no_node) {
            number = static_cast<uint32_t>(result_.objects.size());
            result_.numbers.add(target, number);
            result_.objects.push_back(target);
        }
        result_.graph.add_edge(number);
        result_.is_class_edge.push_back(is_class);
    }
    GarbageGraph& result_;
};

}  // namespace

size_t ObjectNumbers::place_of(Object const* object) const {
    size_t const mask = table_.size() - 1;
    size_t place = (reinterpret_cast<uintptr_t>(object) >> 4) * 0x9E3779B97F4A7C15u >> 20 & mask;
    while (table_[place].object && table_[place].object != object) place = (place + 1) & mask;
    return place;
}

uint32_t ObjectNumbers::find(Object const* object) const {
    if (table_.empty()) return no_node;
    Entry const& entry = table_[place_of(object)];
    return entry.object ? entry.number : no_node;
}

void ObjectNumbers::add(Object* object, uint32_t number) {
    if (size_ * 2 >= table_.size()) {
        std::vector<Entry> const old = std::move(table_);
        table_.assign(old.empty() ? first_table : old.size() * 2, {});
        for (Entry const& entry : old)
            if (entry.object) table_[place_of(entry.object)] = entry;
    }
    table_[place_of(object)] = {object, number};
    ++size_;
}

GarbageGraph graph_of_garbage(std::vector<Object*> const& garbage, size_t start, size_t enough, size_t most) {
    GarbageGraph result;
    for (Object* const object : garbage) object->gc |= gc_reached;
    Adding adding(result);
    size_t traced = 0;
    for (size_t i = 0; i < garbage.size() && result.objects.size() < enough; ++i) {
        Object* const object = garbage[(start + i) % garbage.size()];
        if (result.numbers.find(object) != no_node) continue;
        result.numbers.add(object, static_cast<uint32_t>(result.objects.size()));
        result.objects.push_back(object);
        for (; traced < result.objects.size() && traced <= most; ++traced) {
            trace(*result.objects[traced], adding);
            result.graph.end_node();
        }
        if (traced > most) {
            result = {};
            break;
        }
    }
    for (Object* const object : garbage) object->gc &= static_cast<uint8_t>(~gc_reached);
    return result;
}

}  // namespace gossamer
