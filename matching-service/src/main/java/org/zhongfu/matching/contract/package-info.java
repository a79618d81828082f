// SPDX-License-Identifier: Apache-2.0
/** What was bought of whom, where and when, and how many units of it are left. */
@NullMarked
package org.zhongfu.matching.contract;

import org.jspecify.annotations.NullMarked;
