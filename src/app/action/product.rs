//! The client's products: saved and removed.

use super::{Added, App, AppError, Moment, Writes, limit, long_limit};
use crate::care::ProductId;
use crate::store::Product;

/// What a person can do with their products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProductAction {
    /// Save one, to be mentioned when its hold lifts.
    Add {
        name: String,
        /// Its ingredient list, or whatever else the packaging says.
        text: String,
    },
    /// Remove one.
    Remove(ProductId),
}

impl ProductAction {
    pub(super) fn prepare(self, _: &App, moment: Moment) -> Result<Writes, AppError> {
        match self {
            Self::Add { name, text } => {
                limit(&name)?;
                long_limit(&text)?;
                let product = Product { id: ProductId::NEW, name, text, added_at: moment.now };
                Ok(Box::new(move |tx| Ok(Some(Added::Product(tx.add_product(&product)?)))))
            }
            Self::Remove(id) => Ok(Box::new(move |tx| {
                let unknown = || AppError::UnknownProduct(id.to_string());
                tx.remove_product(id)?.ok_or_else(unknown)?;
                Ok(None)
            })),
        }
    }
}
