// SPDX-License-Identifier: Apache-2.0
/** Stays from admission to discharge, with leave, and the places for them. */
@NullMarked
package org.zhongfu.workorder.stay;

import org.jspecify.annotations.NullMarked;
