// SPDX-License-Identifier: Apache-2.0
/** Day plans of a provider as jobs: requested, searched for, shown, published and replanned after a disruption. */
@NullMarked
package org.zhongfu.matching.plan;

import org.jspecify.annotations.NullMarked;
