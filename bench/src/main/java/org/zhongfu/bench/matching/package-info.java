// SPDX-License-Identifier: Apache-2.0
/** A backlog allotted to providers, beside the exact optimum of what may be split and beside one need at a time. */
@NullMarked
package org.zhongfu.bench.matching;

import org.jspecify.annotations.NullMarked;
