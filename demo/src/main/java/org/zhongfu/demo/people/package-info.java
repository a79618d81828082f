// SPDX-License-Identifier: Apache-2.0
/** Synthetic people: names of the place, numbers with a right check digit that no real person has. */
@NullMarked
package org.zhongfu.demo.people;

import org.jspecify.annotations.NullMarked;
