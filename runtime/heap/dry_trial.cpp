#include "runtime/heap/dry_trial.hpp"

#include "runtime/heap/collector.hpp"
#include "runtime/heap/suspicion.hpp"

namespace gossamer {

namespace {

// The phases of collector.hpp up to `restore`, on a list of its own. Only gc_suspect is written, and taken off again.
class DryTrial : private Suspicion {
public:
    explicit DryTrial(Heap& heap) : heap_(heap) {}

    std::vector<Object*> garbage() {
        heap_.for_each_object([](Object* object) {
            if (may_be_suspected(*object) && Heap::contents_of(*object) == Contents::references) suspect(*object);
        });
        mark_from_roots();
        std::vector<Object*> suspects;
        heap_.for_each_object([&suspects](Object* object) {
            if (is_suspected(*object)) suspects.push_back(object);
        });
        count_references_of(suspects);
        count_pending_values();
        reach_owned(suspects, 0);
        std::erase_if(suspects, [](Object* object) { return !is_suspected(*object); });
        for (Object* const object : suspects) acquit(*object);
        return suspects;
    }

private:
    Heap& heap_;
};

}  // namespace

std::vector<Object*> find_garbage(Heap& heap) {
    if (heap.collector().is_collecting()) return {};
    (void)heap.collector().sliced().abandon();
    return DryTrial(heap).garbage();
}

}  // namespace gossamer
