// SPDX-License-Identifier: Apache-2.0
/** Satisfaction answers over HTTP. */
@NullMarked
package org.zhongfu.evaluation.satisfaction.web;

import org.jspecify.annotations.NullMarked;
