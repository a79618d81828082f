// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.nested.inner;

import org.zhongfu.intake.nested.Outer;

/** Depends on the package around its own. */
public final class Inner {

    public Class<?> outer() {
        return Outer.class;
    }
}
