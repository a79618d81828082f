// SPDX-License-Identifier: Apache-2.0
/** What is to be entered: cases and visits with their times, the same for the same seed. */
@NullMarked
package org.zhongfu.demo.plan;

import org.jspecify.annotations.NullMarked;
