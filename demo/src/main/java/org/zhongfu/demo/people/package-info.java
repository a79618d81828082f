// SPDX-License-Identifier: Apache-2.0
/** Synthetic people: names of the place, numbers with a right check digit that nobody real can hold. */
@NullMarked
package org.zhongfu.demo.people;

import org.jspecify.annotations.NullMarked;
