// SPDX-License-Identifier: Apache-2.0
/** Compares the printed figures with those of the system. */
@NullMarked
package org.zhongfu.demo.verdict;

import org.jspecify.annotations.NullMarked;
