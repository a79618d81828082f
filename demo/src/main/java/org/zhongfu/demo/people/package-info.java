// SPDX-License-Identifier: Apache-2.0
/** Synthetic persons: names common in the area, ID numbers with a correct check digit that belong to no real person. */
@NullMarked
package org.zhongfu.demo.people;

import org.jspecify.annotations.NullMarked;
