// SPDX-License-Identifier: Apache-2.0
/** Plans over HTTP. */
@NullMarked
package org.zhongfu.matching.plan.web;

import org.jspecify.annotations.NullMarked;
