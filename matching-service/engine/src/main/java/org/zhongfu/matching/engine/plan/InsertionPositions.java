// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** The best positions for a part, the cheapest first. */
final class InsertionPositions {
    final int[] after;
    final int[] worker;
    final long[] price;
    int count;

    InsertionPositions(int size) {
        after = new int[size];
        worker = new int[size];
        price = new long[size];
    }

    void offer(int node, int w, long cost, int most) {
        int at = count;
        if (at == most) {
            if (cost >= price[at - 1]) {
                return;
            }
            at--;
        } else {
            count++;
        }
        while (at > 0 && price[at - 1] > cost) {
            price[at] = price[at - 1];
            after[at] = after[at - 1];
            worker[at] = worker[at - 1];
            at--;
        }
        price[at] = cost;
        after[at] = node;
        worker[at] = w;
    }
}
