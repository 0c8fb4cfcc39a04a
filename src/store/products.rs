//! The client's own products.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{Store, StoreError, Topic, Tx, from_ms, to_ms};
use crate::care::ProductId;

/// A product of the client's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    pub id: ProductId,
    /// The client's name for it.
    pub name: String,
    /// Its ingredient list, or whatever else the packaging says.
    pub text: String,
    pub added_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, name, text, added_ms";

impl Store {
    /// All products, in the order they were added.
    pub fn products(&self) -> Result<Vec<Product>, StoreError> {
        self.reads(Topic::Products);
        let sql = format!("SELECT {COLUMNS} FROM product ORDER BY added_ms, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_product)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Adds a product; an id of 0 requests a new one.
    pub fn add_product(&self, product: &Product) -> Result<ProductId, StoreError> {
        self.note(Topic::Products);
        self.tx
            .prepare_cached("INSERT INTO product (id, name, text, added_ms) VALUES (?, ?, ?, ?)")?
            .execute(params![
                (product.id != ProductId::NEW).then_some(product.id),
                product.name,
                product.text,
                to_ms(product.added_at),
            ])?;
        Ok(ProductId(self.tx.last_insert_rowid()))
    }

    /// Removes a product and returns it; `None` when there is none of this id.
    pub fn remove_product(&self, id: ProductId) -> Result<Option<Product>, StoreError> {
        let sql = format!("DELETE FROM product WHERE id = ? RETURNING {COLUMNS}");
        let mut statement = self.tx.prepare_cached(&sql)?;
        let removed = statement.query_map([id], row_to_product)?.next().transpose()?;
        if removed.is_some() {
            self.note(Topic::Products);
        }
        Ok(removed)
    }
}

fn row_to_product(row: &Row<'_>) -> rusqlite::Result<Product> {
    Ok(Product {
        id: row.get("id")?,
        name: row.get("name")?,
        text: row.get("text")?,
        added_at: from_ms(row.get("added_ms")?),
    })
}
