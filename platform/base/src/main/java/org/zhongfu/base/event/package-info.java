// SPDX-License-Identifier: Apache-2.0
/** Joins the platform's messaging to the contracts: which events there are. */
@NullMarked
package org.zhongfu.base.event;

import org.jspecify.annotations.NullMarked;
