// SPDX-License-Identifier: Apache-2.0
/** Comparing what is printed with what the system says. */
@NullMarked
package org.zhongfu.demo.verdict;

import org.jspecify.annotations.NullMarked;
