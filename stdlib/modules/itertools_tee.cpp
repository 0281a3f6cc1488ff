// itertools: tee. What one branch has read and another has not is kept in a chain of blocks; a block dies, with all of
// its items, when the last branch has left it.
#include "runtime/types/function.hpp"
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
constexpr Layout block_layout{"tee_dataobject", visit_block, destroy_block, size_of_block};

struct Branch : Object {
    Record* record;
    Block* block;
    uint32_t index;
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

constexpr Native tee_methods[] = {
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
    define_type(tee_data_type,
                {.name = "_tee_dataobject",
                 .module = "itertools",
                 .doc = "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple "
                        "tee objects.",
                 .layout = &block_layout,
                 .size = sizeof(Block)});
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
