// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import org.jspecify.annotations.Nullable;

/** An answer that holds a page of a list and the cursor of the next one. */
public interface PartOfList {

    /** Cursor of the page after this one; null at the end. */
    @Nullable
    String next();

    /** The same page with another cursor. */
    PartOfList withNext(String cursor);
}
