// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

/** Prints. */
public final class Prints {

    /** Prints. */
    public void print() {
        System.out.println("to nobody");
    }
}
