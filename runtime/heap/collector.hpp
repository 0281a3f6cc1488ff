// The collector of cycles.
#pragma once
#include <cstddef>

namespace gossamer {

class Heap;

class Collector {
public:
    explicit Collector(Heap& heap);
    // How many objects were freed.
    size_t collect_young();
    size_t collect_full();

private:
    Heap& heap_;
};

}  // namespace gossamer
