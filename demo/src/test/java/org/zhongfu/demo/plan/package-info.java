// SPDX-License-Identifier: Apache-2.0
/** Tests of the demonstration: plan. */
@NullMarked
package org.zhongfu.demo.plan;

import org.jspecify.annotations.NullMarked;
