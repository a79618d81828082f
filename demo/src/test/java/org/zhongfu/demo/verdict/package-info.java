// SPDX-License-Identifier: Apache-2.0
/** Tests of the demonstration: verdict. */
@NullMarked
package org.zhongfu.demo.verdict;

import org.jspecify.annotations.NullMarked;
