// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

/** Travel times between places, by their numbers. */
public final class Distances {

    private final double[][] table;

    /** Uses the matrix without a copy of its rows. */
    Distances(double[][] table) {
        this.table = table;
        for (double[] row : table) {
            if (row.length != table.length) {
                throw new IllegalArgumentException("the table of distances is not square");
            }
        }
    }

    public double between(int from, int to) {
        return table[from][to];
    }

    public int places() {
        return table.length;
    }
}
