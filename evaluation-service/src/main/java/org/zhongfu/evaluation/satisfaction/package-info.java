// SPDX-License-Identifier: Apache-2.0
/** How satisfied people say they are with an order. */
@NullMarked
package org.zhongfu.evaluation.satisfaction;

import org.jspecify.annotations.NullMarked;
