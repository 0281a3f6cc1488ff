// itertools: tee. What one branch has read and another has not is kept in a chain of blocks; a block dies, with all of
// its items, when the last branch has left it.
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/text_arguments.hpp"
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type tee_type, tee_data_type;

namespace {

constexpr uint32_t items_in_block = 57;  // as in CPython: programs can tell by when items die

struct Block : Object {
    Value iterator;  // shared by all blocks of a chain
    Block* next;     // owned; or null
    uint32_t count;
    bool is_running;
    Value items[items_in_block];
};

void visit_block(Object& object, Visitor& visitor) {
    auto& block = static_cast<Block&>(object);
    visitor.visit(block.iterator);
    for (uint32_t i = 0; i < block.count; ++i) visitor.visit(block.items[i]);
    visitor.visit(block.next);
}
void destroy_block(Object& object) {
    auto& block = static_cast<Block&>(object);
    drop(block.iterator);
    for (uint32_t i = 0; i < block.count; ++i) release(block.items[i]);
    drop(block.next);
}
size_t size_of_block(Object const&) { return sizeof(Block); }
constexpr Layout block_layout{
    .name = "tee_dataobject",
    .visit = visit_block,
    .destroy = destroy_block,
    .size = size_of_block,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Block&>(object);
            namer.part("the iterator it reads", self.iterator);
            for (uint32_t i = 0; i < self.count; ++i) namer.part("an item that is kept", self.items[i]);
            namer.part("the next items", self.next);
        },
};

struct Branch : Object {
    Record* record;
    Block* block;
    uint32_t index;
    static constexpr char const* names[] = {"the items that are kept"};
    template <class Each> void each(Each each) { each(block); }
};

Block* make_block(Value iterator) {
    Block* const block = TRY(allocate_instance<Block>(tee_data_type));
    block->iterator = retain(iterator);
    block->next = nullptr;
    block->count = 0;
    block->is_running = false;
    return block;
}

// Takes the block over.
Value make_branch(Block* block, uint32_t index) {
    Branch* const branch = TRY(allocate_instance<Branch>(tee_type));
    branch->block = block;
    branch->index = index;
    return Value::of(branch);
}

Value branch_next(Value self) {
    auto& branch = self.as<Branch>();
    if (branch.index >= items_in_block) {
        Block& full = *branch.block;
        if (!full.next) full.next = TRY(make_block(full.iterator));
        Block* const next = full.next;
        retain(static_cast<Object*>(next));
        branch.block = next;
        branch.index = 0;
        release(static_cast<Object*>(&full));
    }
    Block& block = *branch.block;
    if (branch.index < block.count) return retain(block.items[branch.index++]);
    if (block.is_running) return raise(runtime_error_type, "cannot re-enter the tee iterator");
    Ref<Block> const held = Ref<Block>::share(&block);
    block.is_running = true;
    Value const item = next_item(block.iterator);
    block.is_running = false;
    if (!item) return empty;
    block.items[block.count++] = item;
    ++branch.index;
    return retain(item);
}

Value branch_copy(Branch& self) {
    retain(static_cast<Object*>(self.block));
    return make_branch(self.block, self.index);
}

Value make_tee(Type&, Arguments const& arguments) {
    if (!check_no_keywords("_tee", arguments) || !check_positional("_tee", arguments.positional, 1, 1)) return empty;
    Owned const iterator = TRY(Owned(get_iterator(arguments[0])));
    if (is_exactly(iterator.get(), tee_type)) return branch_copy(iterator.get().as<Branch>());
    return make_branch(TRY(make_block(iterator.get())), 0);
}

Value branch_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& branch = self.as<Branch>();
    Ref<Tuple> const state = make_tuple({Value::of(branch.block), Value::integer(branch.index)});
    return reduced(self, {Value::of(&empty_tuple())}, state.value());
}

bool branch_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    Tuple* const parts = state_parts(state, 2, 2);
    if (!parts) return false;
    Owned const held = Owned::share(state);
    if (!is_instance(parts->items[0], tee_data_type))
        return raise(type_error_type, "argument 1 must be itertools._tee_dataobject, not {}",
                     shown_type(parts->items[0]));
    auto const index = to_c_int(parts->items[1]);
    if (!index) return false;
    if (*index < 0 || *index > items_in_block) return raise(value_error_type, "Index out of range");
    Block& block = parts->items[0].as<Block>();
    if (*index > block.count && *index != items_in_block) return raise(value_error_type, "Index out of range");
    auto& branch = self.as<Branch>();
    retain(static_cast<Object*>(&block));
    branch.index = static_cast<uint32_t>(*index);
    release(static_cast<Object*>(std::exchange(branch.block, &block)));
    return true;
}

// --- blocks, as programs make them of what __reduce__ gave

Value block_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& block = self.as<Block>();
    Ref<List> const items = TRY(make_list(block.count));
    for (uint32_t i = 0; i < block.count; ++i)
        if (!append(*items, retain(block.items[i]))) return empty;
    return reduced(self, {block.iterator, items.value(), block.next ? Value::of(block.next) : none});
}

Value block_make(Type&, Arguments const& arguments) {
    if (!check_no_keywords("teedataobject", arguments) ||
        !check_positional("teedataobject", arguments.positional, 3, 3))
        return empty;
    List* const items = as_list(arguments[1]);
    if (!items)
        return raise(type_error_type, "teedataobject() argument 2 must be list, not {}", shown_type(arguments[1]));
    bool const is_full = items->size == items_in_block, has_next = !arguments[2].is_none();
    if (items->size > items_in_block || (has_next && !(is_full && is_instance(arguments[2], tee_data_type))))
        return raise(value_error_type, "Invalid arguments");
    if (!is_iterator(arguments[0]))
        return raise(type_error_type, "'{}' object is not an iterator", type_of(arguments[0]).name_text());
    Block* const block = TRY(make_block(arguments[0]));
    for (Value const item : items->view()) block->items[block->count++] = retain(item);
    if (has_next) {
        block->next = &arguments[2].as<Block>();
        retain(static_cast<Object*>(block->next));
    }
    return Value::of(block);
}

constexpr Native block_methods[] = {
    method<&block_reduce, "__reduce__(/)">("Return state information for pickling."),
};
constexpr Native tee_methods[] = {
    method<&branch_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&branch_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
    method<&branch_copy, "__copy__(/)">("Returns an independent iterator."),
};

}  // namespace

Value tee(Value iterable, int64_t n) {
    if (n < 0) return raise(value_error_type, "n must be >= 0");
    if (n == 0) return Value::of(&empty_tuple());
    Owned const iterator = TRY(Owned(get_iterator(iterable)));
    if (!Heap::fits(static_cast<uint64_t>(n) * sizeof(Value)) || n > (int64_t{1} << 40)) return raise_memory_error();
    Owned first = Owned::share(iterator.get());
    Str* const copy_name = intern("__copy__");
    auto const found = find_attribute(first.get(), copy_name);
    if (!found) return empty;
    Owned copy(*found);
    if (!copy) {
        Value const rows[] = {iterator.get()};
        first = TRY(Owned(make_tee(tee_type, Arguments{rows, 1, nullptr})));
        copy = TRY(Owned(get_attribute(first.get(), copy_name)));
    }
    Ref<Tuple> result = allocate_tuple(n);
    result->items[0] = first.release();
    for (int64_t i = 1; i < n; ++i) result->items[i] = TRY(call(copy.get()));
    return result.release_value();
}

void define_tee_types() {
    Slots block_slots;
    block_slots.make = block_make;
    define_type(tee_data_type,
                {.name = "_tee_dataobject",
                 .module = "itertools",
                 .doc = "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple "
                        "tee objects.",
                 .layout = &block_layout,
                 .size = sizeof(Block),
                 .slots = block_slots,
                 .methods = block_methods});
    define_type(tee_type, {.name = "_tee",
                           .module = "itertools",
                           .doc = "Iterator wrapped to make it copyable.",
                           .layout = &ListedLayout<Branch>::layout,
                           .size = sizeof(Branch),
                           .record_offset = offsetof(Branch, record),
                           .flags = type_has_weakrefs,
                           .slots = iterator_slots(make_tee, branch_next),
                           .methods = tee_methods});
}

}  // namespace gossamer::itertools
